import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../lib/compare/figures/read-figures.ts';
import { differingFigures } from '../../lib/compare/figures.ts';
import { hostileText } from './hostile-text.ts';

const read = (text: string) =>
  readFigures(text).map(({ value, bound, unit }) =>
    [value, bound, unit].filter((part) => part !== undefined),
  );
const differ = (a: string, b: string) =>
  differingFigures(readFigures(a), readFigures(b)).map(({ differs }) => differs);

describe('reading figures', () => {
  it.each([
    ['at least 392 people', [[392, 'min']]],
    ['nearly 1.2 million refugees', [[1_200_000, 'about']]],
    [
      '$4.2bn and €5m',
      [
        [4.2e9, 'USD'],
        [5e6, 'EUR'],
      ],
    ],
    ['twenty-five of 30 schools', [[25], [30]]],
    ['7.5 per cent', [[7.5, 'percent']]],
    ['a two-year ban', [[2, 'year']]],
    ['a dozen cows', [[12]]],
    ['a magnitude of 6.4', [[6.4, 'magnitude']]],
    ['one in five wells', [[20, 'percent']]],
    ['more than two-thirds of the pumps', [[66.7, 'min', 'percent']]],
    ['half of the pipes', [[50, 'percent']]],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it('takes no year, date, time of day, age, score, ordinal or name for a figure', () => {
    expect(
      read(
        'On 12 May 2024 at 10:30, Smith, 45, of the G20, aged a 30-year-old man, came 8th after a 3-2 win on Highway 61',
      ),
    ).toEqual([]);
  });
});

describe('differing figures', () => {
  it('are other values for what is counted alike', () => {
    expect(differ('18 people were killed', 'the death toll had risen to 21')).toEqual([['value']]);
  });

  it('are told by what became of those counted: the injured are not the dead', () => {
    expect(differ('18 people were killed', '40 passengers had been injured')).toEqual([]);
  });

  it('are not the same figure, said less exactly', () => {
    expect(differ('392 were hurt', 'about 400 people were hurt')).toEqual([]);
    expect(differ('118,000 crossed', 'nearly 120,000 people crossed')).toEqual([]);
    expect(differ('$4.2 billion', '4.2bn dollars')).toEqual([]);
  });

  it('are told of shares in words, but not where they are the same share', () => {
    expect(differ('one in five wells was dry', 'a third of wells were dry')).toEqual([['value']]);
    expect(differ('one in five wells was dry', '21 per cent of wells were dry')).toEqual([]);
    expect(differ('half of the wells were dry', '500 wells were dry')).toEqual([]);
  });

  it('are told of how often, but not of how many times as much', () => {
    expect(differ('it warned Skerry Line twice', 'it had warned the line three times')).toEqual([['value']]);
    expect(differ('fined twice this year', 'fined two times this year')).toEqual([]);
    expect(differ('twice as many came', 'three times the number came')).toEqual([]);
  });

  it('are not for two years or two months', () => {
    expect(differ('prices rose 5 percent in 2015', 'prices rose 7 percent in 2016')).toEqual([]);
  });

  it('say that another day may be the reason', () => {
    expect(differ('10 people had died by Monday', '12 people had died by Tuesday')).toEqual([
      ['value', 'time'],
    ]);
  });

  it('say that the unit is another one', () => {
    expect(differ('worth 14 million francs or $2m', 'worth €3m')).toEqual([['unit']]);
  });

  it('are the same whichever claim comes first', () => {
    const texts = [
      'at least 10 killed and 50 injured',
      '12 dead, 50 wounded',
      'up to 9 bodies, $5m',
      'a third of 3 towns',
    ];
    for (const a of texts) for (const b of texts) expect(differ(a, b)).toEqual(differ(b, a));
  });

  it('bear any text', () => {
    assert(
      property(hostileText, hostileText, (a, b) => differ(a, b).length >= 0),
      { numRuns: 40 },
    );
    expect(differ('9'.repeat(100_000), '1,'.repeat(100_000)).length).toBeLessThanOrEqual(1);
  });
});
