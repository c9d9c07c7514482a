import { describe, expect, it } from 'vitest';
import { namesIn } from './finder-under-test.ts';

const placesIn = (text: string) => namesIn(text).places.map(({ start, end }) => text.slice(start, end));
const organisationsIn = (text: string) => namesIn(text).organisations.map(({ name }) => name);

describe('a name beside a word for a kind of place', () => {
  it.each([
    ['Mines went off in the Vashtar and Korbul districts on Monday.', ['Vashtar', 'Korbul']],
    ['The river rose in Senko, Dawit and Meral provinces.', ['Senko', 'Dawit', 'Meral']],
    ['Two people were hurt in the town of Orvand on Friday.', ['Orvand']],
    ['The Sirvan district of the country has no road.', ['Sirvan']],
  ])('is a place: %s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
    expect(organisationsIn(text)).toEqual([]);
  });

  it('is none where the word for the place belongs to a body, or the name has the head of one', () => {
    expect(placesIn('The Ministry of Health district plan was late.')).not.toContain('Ministry of Health');
    expect(organisationsIn('Police and the Union of Teachers district branch met.')).toContain(
      'Union of Teachers',
    );
  });
});
