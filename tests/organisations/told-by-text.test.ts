import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './finder-under-test.ts';

const organisationsIn = (text: string) => namesIn(text).organisations.map(({ name }) => name);
const allMentions = (text: string) =>
  namesIn(text).organisations.flatMap((organisation) => mentionsIn(text, organisation));
const peopleIn = (text: string) => namesIn(text).people.map(({ name }) => name);

describe('what the text says that a name is', () => {
  it.each([
    ['The report was written by Grey Heron, a Lisbon-based private equity and research firm.', 'Grey Heron'],
    ['He told the state-owned Al-Burhan television that the road was open.', 'Al-Burhan'],
    ['She works for Observatório do Mar, a coalition of fishing villages.', 'Observatório do Mar'],
    ['Rudaw reported that the road was shut.', 'Rudaw'],
    ['In Cali the QNP secretary-general, Ana Ruiz, denied it.', 'QNP'],
    ['He wrote for the daily Sinaran until 2019.', 'Sinaran'],
    ['The Renovación Serrana movement spoke of a plot.', 'Renovación Serrana'],
    ['The road was mined by Lashkar-e-Nur Pamir, police said.', 'Lashkar-e-Nur Pamir'],
  ])('tells of an organisation: %s', (text, name) => {
    expect(organisationsIn(text)).toContain(name);
  });

  it.each([
    'Maria Lindt, a company spokeswoman, said no.',
    'He lives in Graz, a city with two universities.',
    'Turkish television showed the flames.',
    'Analysts said that VAT officials had come late.',
    'Troops left Lashkar Gah on Monday.',
  ])('tells of none: %s', (text) => {
    expect(organisationsIn(text)).toEqual([]);
  });
});

describe('a club that bears its city’s name', () => {
  it('is one wherever it stands in a text about sport, but for where it plays', () => {
    const text =
      'Porto have signed a striker before the new season. Porto’s manager saw the match in Porto. It is a transfer for Porto to be proud of.';
    expect(allMentions(text)).toEqual(['Porto', 'Porto', 'Porto']);
  });

  it('is a place in a text about anything else', () => {
    expect(organisationsIn('Porto has a new bridge. The mayor of Porto opened it in May.')).toEqual([]);
  });

  it('stays a country where a country plays', () => {
    expect(organisationsIn('Croatia have lost the final of the football tournament to Ghana.')).toEqual([]);
  });
});

describe('a well-known name that is an everyday word', () => {
  it('is a company where its capital is no accident', () => {
    const text = 'A court found that Apple had paid too little. Last year Apple appealed.';
    expect(allMentions(text)).toEqual(['Apple', 'Apple']);
  });

  it('is none where the text writes the word small', () => {
    expect(organisationsIn('Apple trees bloomed. An apple cost more. The Apple was invented here.')).toEqual(
      [],
    );
  });
});

it('knows a company by the short form of its name', () => {
  const text = 'The Nordvik Corporation made a loss. Investors left Nordvik in spring, and Nordvik closed.';
  const [company, ...others] = namesIn(text).organisations;
  expect(others).toEqual([]);
  expect(company && mentionsIn(text, company).slice(1)).toEqual(['Nordvik', 'Nordvik']);
});

describe('what is part of no name', () => {
  it.each([
    ['The Oslo-based Nordic Energy Institute disagreed.', ['Nordic Energy Institute']],
    ['He cited Article 2 of the U.N. Charter.', ['U.N.']],
    ['WHO Director-General Maria Lindt spoke.', ['WHO']],
    ['The Sustainable Development Goals were agreed in 2015.', []],
    ['MEXICO CITY (AP) — Prices rose again in May.', ['AP']],
    ['Bank shares fell. No bank was spared.', []],
  ])('is left out: %s', (text, names) => {
    expect(organisationsIn(text)).toEqual(names);
  });

  it('is not what a person has', () => {
    expect(peopleIn('The paper told of Maria Lindt’s Graz years.')).toEqual(['Maria Lindt']);
    expect(peopleIn('Debate Win Over Mike Kaine')).toEqual(['Mike Kaine']);
    expect(peopleIn('They stayed at the Nana Backpacker Hostel.')).toEqual([]);
  });
});

describe('long names', () => {
  it.each([
    ['The Institution of Engineering and Technology agreed.', 'Institution of Engineering and Technology'],
    [
      'She is on the board of the John D. and Anna T. Lindt Foundation.',
      'John D. and Anna T. Lindt Foundation',
    ],
    [
      'The Kenya Medical Practitioners, Pharmacists and Dentists Union called a strike.',
      'Kenya Medical Practitioners, Pharmacists and Dentists Union',
    ],
    ['She was a fellow at the Ada Lindt Center for Scholars from 1998.', 'Ada Lindt Center for Scholars'],
    ['It joined the East African Community in 2000.', 'East African Community'],
    ['He spoke for Sailors for a Cleaner Harbour (SCH) in Oslo.', 'Sailors for a Cleaner Harbour'],
  ])('are whole: %s', (text, name) => {
    expect(organisationsIn(text)).toEqual([name]);
  });

  it.each([
    [
      'He worked for the Ministry of Trade and Ministry of Ports.',
      ['Ministry of Trade', 'Ministry of Ports'],
    ],
    [
      'The Department of Health and Training, Skills Development Fund and others paid.',
      ['Department of Health and Training', 'Skills Development Fund'],
    ],
    [
      'Ministry of Land and Road Development Ministry of Ports and Local Trade sent lists.',
      ['Ministry of Land and Road Development', 'Ministry of Ports and Local Trade'],
    ],
  ])('end where the next one begins: %s', (text, names) => {
    expect(organisationsIn(text)).toEqual(names);
  });
});
