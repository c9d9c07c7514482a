import { describe, expect, it } from 'vitest';
import { namesIn } from './finder-under-test.ts';

const mentionsOf = (text: string) => ({
  people: namesIn(text).people.flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  ),
  organisations: namesIn(text).organisations.flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  ),
});

describe("a person's name", () => {
  it.each([
    [
      'Councillor Luis Miguel "Bong" Villareal told reporters that it rained.',
      'Luis Miguel "Bong" Villareal',
    ],
    ['The driver, Ma. Teresa Buenaventura, was released.', 'Ma. Teresa Buenaventura'],
    ['The driver, Md. Kamrul Hossain, was released.', 'Md. Kamrul Hossain'],
    ['Labour Party Legislator Hsu Mei-ling cited a report.', 'Hsu Mei-ling'],
    ['“We never saw any of it,” said Marta Sandoval, a third-generation producer.', 'Marta Sandoval'],
    ['“Nobody paid us,” said Salma Khatun, a machine operator.', 'Salma Khatun'],
  ])('is whole, and no organisation: %s', (text, name) => {
    const { people, organisations } = mentionsOf(text);
    expect(people).toEqual([name]);
    expect(organisations).not.toContain(name);
  });

  it('does not end at the quotation that follows it', () => {
    const { people } = mentionsOf('For Marta Sandoval "Peace" was the best film of the year.');
    expect(people).toEqual(['Marta Sandoval']);
  });
});

describe("a paper's article", () => {
  it.each([
    ['Its owner, Marta Sandoval, told The Evening Star that rain was due.', 'The Evening Star'],
    ['Its owner, Marta Sandoval, told the Evening Star that rain was due.', 'Evening Star'],
  ])('belongs to its name where nothing else asks for the capital: %s', (text, name) => {
    expect(mentionsOf(text).organisations).toEqual([name]);
  });
});

it('takes a list with commas into a name whose acronym spells it', () => {
  const text =
    'On Monday the Andean Hydrological, Seismic and Volcanic Services Institute (AHSVSI) gave a warning.';
  expect(mentionsOf(text).organisations).toEqual([
    'Andean Hydrological, Seismic and Volcanic Services Institute',
    'AHSVSI',
  ]);
});

it('takes a place in a series of places for one', () => {
  const text = 'The floods closed roads in Makurdi, Otukpo and Lafia on Sunday.';
  expect(mentionsOf(text).organisations).toEqual([]);
});
