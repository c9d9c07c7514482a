import { describe, expect, it } from 'vitest';
import { namesIn } from './finder-under-test.ts';

const named = (text: string) => namesIn(text).organisations.map(({ name }) => name);

describe('a place in the name of an organisation', () => {
  it.each([
    [
      'The Constitutional Court of Bosnia and Herzegovina ruled.',
      'Constitutional Court of Bosnia and Herzegovina',
    ],
    ['The Newfoundland and Labrador Court of Appeal heard it.', 'Newfoundland and Labrador Court of Appeal'],
    ['The Trinidad and Tobago Football Association agreed.', 'Trinidad and Tobago Football Association'],
    [
      'The Organization for Security and Cooperation in Europe sent monitors.',
      'Organization for Security and Cooperation in Europe',
    ],
  ])('is whole: %s', (text, name) => {
    expect(named(text)).toEqual([name]);
  });

  it('does not join two bodies, nor take in where one is at work', () => {
    expect(named('The Ministry of Education and the Ministry of Health said so.')).toHaveLength(2);
    expect(named('The World Health Organization in Europe said so.')).toEqual(['World Health Organization']);
    expect(
      named('The Office of the United Nations High Commissioner for Refugees in Geneva said so.'),
    ).toEqual(['Office of the United Nations High Commissioner for Refugees']);
  });
});
