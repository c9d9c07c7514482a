import { describe, expect, it } from 'vitest';
import { namesIn } from './finder-under-test.ts';

const organisationsIn = (text: string) => namesIn(text).organisations.map(({ name }) => name);
const peopleIn = (text: string) => namesIn(text).people.map(({ name }) => name);

describe('no organisation', () => {
  it.each([
    'Traders said that VAT officials and GDP figures had come late.',
    'The road from Indira Nagar was closed on Monday.',
  ])('is in: %s', (text) => {
    expect(organisationsIn(text)).toEqual([]);
  });

  it('is somebody who is addressed', () => {
    const text = 'Nomsa Waters spoke first. Ms Waters left on Friday. Mrs Okon-Bello stayed.';
    expect(organisationsIn(text)).toEqual([]);
    expect(peopleIn(text)).toEqual(['Nomsa Waters', 'Okon-Bello']);
  });
});

it('takes a ship for no person though the tagger leaves one of its mentions', () => {
  expect(peopleIn('The smoke on the Ennis Rose was seen from land. Ennis Rose was towed in.')).toEqual([]);
});
