import { describe, expect, it } from 'vitest';
import { attributionsIn } from './shipped-models.ts';

/** Who says what by a headline's colon, as "source | content". */
const byColon = (headline: string, body: string): string[] =>
  attributionsIn(`${headline}\n\n${body}`)
    .filter(({ cue }) => cue === ':')
    .map(({ source, content }) => `${source} | ${content}`);

describe('a headline', () => {
  it('lets the noun before its colon speak', () => {
    expect(byColon('Minister: no new taxes', 'The budget was balanced on Monday.')).toEqual([
      'Minister | no new taxes',
    ]);
  });
  it('lets the noun behind its colon speak', () => {
    expect(byColon('Road to open in May: mayor', 'It was shut in March.')).toEqual([
      'mayor | Road to open in May',
    ]);
    expect(byColon('Bank to cut 300 jobs: report', 'It was founded in 1902.')).toEqual([
      'report | Bank to cut 300 jobs',
    ]);
  });
  it('lets a name speak that speaks in the article', () => {
    expect(byColon('Ruiz: drivers want rest days', 'Ana Ruiz said the drivers were tired.')).toEqual([
      'Ruiz | drivers want rest days',
    ]);
  });
  it.each([
    'Ukraine war: what we know so far',
    'Budget 2024: winners and losers',
    'Business: shares fall for a third day',
    'Exclusive: bank to cut jobs',
    'The doctor: a short history',
    'Live updates: storm closes the airport',
  ])('of a topic is nobody’s: %s', (headline) => {
    expect(byColon(headline, 'Officials said on Monday that more was to come.')).toEqual([]);
  });
  it('is no sentence', () => {
    expect(byColon('Minister: no new taxes this year.', 'The budget was balanced.')).toEqual([]);
  });
});
