import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './finder-under-test.ts';

const companiesIn = (text: string) =>
  namesIn(text)
    .organisations.filter(({ kind }) => kind === 'company')
    .map(({ name }) => name);
const peopleIn = (text: string) => namesIn(text).people.map(({ name }) => name);

describe('a company that is called as a person or a place is', () => {
  it.each([
    ['Ostrel Line said the fire had started in the engine room.', 'Ostrel Line'],
    ['Fennmoor Water said the average household would pay more.', 'Fennmoor Water'],
    ['Shares in Brannock Ferries lost a fifth of their value.', 'Brannock Ferries'],
    ['The route was run by Tessaly Power. Tessaly Power’s shareholders will meet in May.', 'Tessaly Power'],
  ])('is known by its trade: %s', (text, name) => {
    expect(companiesIn(text)).toEqual([name]);
    expect(peopleIn(text)).toEqual([]);
  });

  it('is one everywhere in the text once a place in it tells', () => {
    const text = 'Shares in Ostrel Line fell. A rival bought Ostrel Line. Ostrel Line, which is 90, is sold.';
    const [company, ...others] = namesIn(text).organisations;
    expect(others).toEqual([]);
    expect(company && mentionsIn(text, company)).toEqual(['Ostrel Line', 'Ostrel Line', 'Ostrel Line']);
  });
});

describe('a person whose surname is a trade', () => {
  it.each([
    ['Samantha Power said that the aid would arrive. Ms Power left on Friday.', 'Samantha Power'],
    ['Samantha Power’s spokesman denied it.', 'Samantha Power'],
    ['Maria Line, who is 54, said that she was ill.', 'Maria Line'],
  ])('stays a person: %s', (text, name) => {
    expect(peopleIn(text)).toEqual([name]);
    expect(companiesIn(text)).toEqual([]);
  });
});

it('takes no plain water for a company', () => {
  expect(companiesIn('Children need Clean Water.')).toEqual([]);
});

it('takes no ship for a person', () => {
  expect(peopleIn('The fire on the Skerry Maid was out by noon. Skerry Maid was towed in.')).toEqual([]);
  expect(peopleIn('The minister met the Aga Khan in May.')).toEqual(['Aga Khan']);
});
