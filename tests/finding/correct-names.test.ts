import { describe, expect, it } from 'vitest';
import { underNames } from '../../lib/annotation/correction/under-names.ts';
import { countClaims } from '../../lib/finding/claims-by.ts';
import type { NameCorrection } from '../../lib/organisations/corrections/correction.ts';
import { correctNames } from '../../lib/organisations/corrections.ts';
import { shippedFinder } from './model.ts';

const finder = shippedFinder();
const TEXT =
  'Transport Minister Odile Farrant said that the ferry was safe. “Every door was checked,” she said. ' +
  'The Harbour Council announced that it would look again.';
const findWith = (...corrections: NameCorrection[]) =>
  finder.find(TEXT, { correctNames: (names) => correctNames(names, corrections) });

describe('claims of corrected names', () => {
  it('have the name that the reader gave, also where a pronoun stands for it', () => {
    const { claims } = findWith({
      correction: 'name',
      of: 'person',
      name: 'Odile Farrant',
      into: 'Odile Farrant MP',
    });
    const names = claims.slice(0, 2).map(({ source }) => source?.resolved?.name);
    expect(names).toEqual(['Odile Farrant MP', 'Odile Farrant MP']);
  });

  it('are an organisation’s where the person is one, and a person’s the other way round', () => {
    const found = findWith(
      { correction: 'organisation', name: 'Odile Farrant', kind: 'company' },
      { correction: 'person', name: 'Harbour Council' },
    );
    expect(found.claims.at(0)?.sourceType).toBe('organisation');
    expect(found.claims.at(-1)?.sourceType).toBe('person');
    expect(found.organisations).toMatchObject([
      { name: 'Odile Farrant', kind: 'company', roles: ['source'] },
    ]);
  });

  it('are as they were found where nothing is corrected', () => {
    expect(findWith()).toEqual(finder.find(TEXT));
  });
});

describe('the claims of a name', () => {
  it('are counted with those in which a pronoun stands for it', () => {
    const found = findWith();
    const counts = countClaims(found);
    const [minister] = found.people;
    const [council] = found.organisations;
    expect(minister && counts.get(minister)).toBe(2);
    expect(council && counts.get(council)).toBe(1);
  });
});

describe('a source that was joined on a page', () => {
  it('takes the name that it was given since', () => {
    const joined = { correction: 'speaker' as const, page: 'p', name: 'the minister', into: 'Odile Farrant' };
    const names = [{ foundAs: 'Odile Farrant', name: 'Odile Farrant MP' }];
    expect(underNames([joined], names)).toEqual([{ ...joined, into: 'Odile Farrant MP' }]);
  });
});
