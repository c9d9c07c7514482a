import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn, organisationIn } from './finder-under-test.ts';

describe('over the whole article', () => {
  it('joins a long name with the acronym in brackets and its later mentions', () => {
    const text =
      'The International Atomic Energy Agency (IAEA) sent a team to the plant. On Friday the IAEA said the cameras worked.';
    const agency = organisationIn(text, 'International Atomic Energy Agency');
    expect(agency).toMatchObject({ acronym: 'IAEA', kind: 'intergovernmental', wikidata: 'Q41984' });
    expect(agency && mentionsIn(text, agency)).toEqual([
      'International Atomic Energy Agency',
      'IAEA',
      'IAEA',
    ]);
  });

  it('joins an acronym that comes first with the long name in brackets', () => {
    const text = 'The IAEA (International Atomic Energy Agency) has left the country.';
    expect(organisationIn(text, 'International Atomic Energy Agency')).toMatchObject({ acronym: 'IAEA' });
  });

  it('joins a short form with the full name', () => {
    const text =
      'Amnesty International published a report on Monday. Officials told Amnesty that they would read it.';
    const amnesty = organisationIn(text, 'Amnesty International');
    expect(amnesty && mentionsIn(text, amnesty)).toEqual(['Amnesty International', 'Amnesty']);
  });

  it('takes "the committee" for the one committee named before', () => {
    const text =
      'The State Committee on Archives opened its doors in Riga. Later the committee closed them again.';
    const committee = organisationIn(text, 'State Committee on Archives');
    expect(committee?.references?.map(({ start, end }) => text.slice(start, end))).toEqual(['the committee']);
  });

  it('leaves "the committee" where two have been named', () => {
    const text =
      'The State Committee on Archives met the Olympic Committee of Latvia. Later the committee said that it was pleased.';
    expect(namesIn(text).organisations.flatMap(({ references = [] }) => references)).toEqual([]);
  });

  it('knows a branch from the whole', () => {
    const text =
      'They wrote to the Polish branch of Amnesty International and to the regional office of Human Rights Watch.';
    expect(organisationIn(text, 'Amnesty International')?.branch).toBe('Polish branch');
    expect(organisationIn(text, 'Human Rights Watch')?.branch).toBe('regional office');
  });

  it('marks a place that stands for its government', () => {
    const text =
      'Washington said it would answer. The talks in Geneva went on, and Moscow denied the report.';
    const metonyms = namesIn(text).organisations.filter(({ metonym }) => metonym);
    expect(metonyms.map(({ name, kind }) => [name, kind])).toEqual([
      ['Washington', 'government'],
      ['Moscow', 'government'],
    ]);
  });

  it('keeps the article of a newspaper that is called so, and of nothing else', () => {
    const text = 'She told The New York Times and the BBC that the letter was real.';
    expect(namesIn(text).organisations.map(({ name }) => name)).toEqual(['The New York Times', 'BBC']);
  });

  it('takes no name from a line of keywords that the text does not bear out', () => {
    const text =
      'Georgia Armenia Europe State Committee of Georgia on Relations with Emigrants Tsalka Marneuli\n\nThe mayor opened a school in Tbilisi. "We waited long," he said.';
    expect(namesIn(text).organisations).toEqual([]);
  });

  it('knows names that begin with a small particle', () => {
    const text = 'Police arrested several alleged al-Qaida operatives on Monday.';
    expect(namesIn(text).organisations.map(({ name }) => name)).toEqual(['al-Qaida']);
  });

  it('takes no article for a name', () => {
    const text = 'The nation went home. The age of steam is over.';
    expect(namesIn(text).organisations).toEqual([]);
  });
});
