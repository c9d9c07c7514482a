import { describe, expect, it } from 'vitest';
import { namesIn } from './finder-under-test.ts';

const organisationsIn = (text: string) => namesIn(text).organisations.map(({ name }) => name);

describe('a name beside a word for what it is', () => {
  it.each([
    ['The wall was paid for by a parents’ association, Dar El-Sabah.', ['Dar El-Sabah']],
    ['The timber came from PT Lestari Wana Sakti on Monday.', ['PT Lestari Wana Sakti']],
    [
      'Pupils of Nanton College of Education and Zogbeli Senior High School came.',
      ['Nanton College of Education', 'Zogbeli Senior High School'],
    ],
    [
      'The Nagpur Bench of the Bombay High Court ordered a stay on Thursday.',
      ['Nagpur Bench of the Bombay High Court'],
    ],
  ])('is an organisation, whole: %s', (text, names) => {
    expect(organisationsIn(text)).toEqual(names);
  });
});

it('ends a name before the verb of a headline', () => {
  const text = 'Pilots at Airwend Threaten to Stop Flights over Pay';
  expect(organisationsIn(text).filter((name) => name.includes('Threaten'))).toEqual([]);
});
