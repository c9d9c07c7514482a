import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOfCorrection, type NameCorrection } from '../../lib/organisations/corrections/correction.ts';
import { parseCorrection } from '../../lib/organisations/corrections/parse-correction.ts';
import { correctNames } from '../../lib/organisations/corrections.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';
import type { Person } from '../../lib/organisations/person.ts';

const names: readonly Organisation[] = [
  {
    name: 'Harbour Council',
    kind: 'other',
    mentions: [{ start: 0, end: 15 }],
    roles: ['named'],
    confidence: 0.6,
  },
  { name: 'HC', kind: 'company', mentions: [{ start: 40, end: 42 }], roles: ['source'], confidence: 0.8 },
  {
    name: 'Great Storm',
    kind: 'other',
    mentions: [{ start: 60, end: 71 }],
    roles: ['named'],
    confidence: 0.5,
  },
];

const somebody: readonly Person[] = [
  { name: 'Ana Ruiz', mentions: [{ start: 80, end: 88 }], role: 'mayor', confidence: 0.9 },
  { name: 'Ruiz', mentions: [{ start: 100, end: 104 }], confidence: 0.9 },
  { name: 'HC', mentions: [{ start: 110, end: 112 }], confidence: 0.4 },
];
const page = { organisations: names, people: somebody };
const correctOrganisations = (organisations: readonly Organisation[], given: readonly NameCorrection[]) =>
  correctNames({ organisations, people: somebody }, given);

describe('corrections', () => {
  it('change a kind, however the name is written', () => {
    const { organisations } = correctOrganisations(names, [
      { correction: 'kind', name: 'the harbour council', kind: 'government' },
    ]);
    expect(organisations[0]?.kind).toBe('government');
  });

  it('make one entry of two, with all mentions and what both do', () => {
    const { organisations } = correctOrganisations(names, [
      { correction: 'same', name: 'HC', into: 'Harbour Council' },
    ]);
    expect(organisations).toHaveLength(2);
    expect(organisations[0]).toEqual({
      name: 'Harbour Council',
      kind: 'other',
      mentions: [
        { start: 0, end: 15 },
        { start: 40, end: 42 },
      ],
      roles: ['source'],
      confidence: 0.8,
    });
  });

  it('give an entry its better name where the page lacks it', () => {
    const { organisations } = correctOrganisations(names, [
      { correction: 'same', name: 'HC', into: 'Harbour Company' },
    ]);
    expect(organisations.map(({ name }) => name)).toEqual([
      'Harbour Council',
      'Harbour Company',
      'Great Storm',
    ]);
  });

  it('take away what is no organisation', () => {
    const { organisations } = correctOrganisations(names, [{ correction: 'rejected', name: 'Great Storm' }]);
    expect(organisations.map(({ name }) => name)).toEqual(['Harbour Council', 'HC']);
  });

  it('leave alone what the page does not name', () => {
    const correction = { correction: 'kind', name: 'Nobody', kind: 'sport' } as const;
    expect(correctOrganisations(names, [correction]).organisations).toEqual(names);
  });

  it('give an entry another name, by which other corrections know it too', () => {
    const { organisations } = correctOrganisations(names, [
      { correction: 'kind', name: 'Old Harbour Council', kind: 'government' },
      { correction: 'name', name: 'Harbour Council', into: 'Old Harbour Council' },
    ]);
    expect(organisations[0]).toMatchObject({ name: 'Old Harbour Council', kind: 'government' });
  });

  it('take a person that is an organisation to the one that has the name already', () => {
    const { organisations, people } = correctNames(page, [
      { correction: 'organisation', name: 'HC', kind: 'government' },
    ]);
    expect(people.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Ruiz']);
    expect(organisations.find(({ name }) => name === 'HC')).toMatchObject({
      kind: 'company',
      mentions: [
        { start: 40, end: 42 },
        { start: 110, end: 112 },
      ],
    });
  });

  it('move nothing of which it is said that it is a person and that it is an organisation', () => {
    const { organisations, people } = correctNames(page, [
      { correction: 'organisation', name: 'Ruiz', kind: 'company' },
      { correction: 'person', name: 'ruiz' },
    ]);
    expect({ organisations, people }).toEqual(page);
  });

  const someName = fc.constantFrom(
    'Harbour Council',
    'HC',
    'hc',
    'Great Storm',
    'Nobody',
    'Old Harbour Council',
    'Ana Ruiz',
    'Ruiz',
  );
  const kind = fc.constantFrom('sport' as const, 'media' as const);
  const whose = fc.constantFrom({}, { of: 'person' as const });
  const into = fc.constantFrom('same' as const, 'name' as const);
  const anyCorrection: fc.Arbitrary<NameCorrection> = fc.oneof(
    fc.record({
      correction: fc.constantFrom('kind' as const, 'organisation' as const),
      name: someName,
      kind,
    }),
    fc
      .tuple(into, someName, someName, whose)
      .map(([correction, name, other, of]): NameCorrection => ({ correction, name, into: other, ...of })),
    fc.tuple(someName, whose).map(([name, of]): NameCorrection => ({ correction: 'rejected', name, ...of })),
    fc.record({ correction: fc.constant('person' as const), name: someName }),
    fc.record({
      correction: fc.constant('position' as const),
      name: someName,
      role: fc.constantFrom('', 'pilot'),
      affiliation: fc.constantFrom('', 'Skerry Line'),
    }),
  );
  const corrections = fc.uniqueArray(anyCorrection, { selector: keyOfCorrection, maxLength: 8 });
  const mentionsOf = (all: readonly { readonly mentions: readonly { readonly start: number }[] }[]) =>
    all.flatMap(({ mentions }) => mentions.map(({ start }) => start)).sort((a, b) => a - b);

  it('do the same in whatever order they are given', () => {
    fc.assert(
      fc.property(corrections, (given) => {
        expect(correctNames(page, [...given].reverse())).toEqual(correctNames(page, given));
      }),
    );
  });

  it('lose no mention of what is not rejected, and make none: merges end, also in a circle', () => {
    fc.assert(
      fc.property(corrections, (given) => {
        const kept = given.filter(({ correction }) => correction !== 'rejected');
        const { organisations, people } = correctNames(page, kept);
        expect(mentionsOf([...organisations, ...people])).toEqual(mentionsOf([...names, ...somebody]));
      }),
    );
  });

  it('are all named by what they changed, so that dropping those leaves the page as it was found', () => {
    fc.assert(
      fc.property(corrections, (given) => {
        const { corrected, rejected } = correctNames(page, given);
        const told = new Set([...corrected, ...rejected].flatMap(({ keys }) => keys));
        const untold = given.filter((one) => !told.has(keyOfCorrection(one)));
        const again = correctNames(page, untold);
        fc.pre(again.corrected.length === 0 && again.rejected.length === 0);
        expect({ organisations: again.organisations, people: again.people }).toEqual(page);
      }),
    );
  });

  it('come back from a message as they went, and nothing else does', () => {
    fc.assert(
      fc.property(anyCorrection, (one) => {
        expect(parseCorrection(JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => parseCorrection(value)).not.toThrow();
      }),
    );
    expect(parseCorrection({ correction: 'kind', name: 'HC', kind: 'planet' })).toBeUndefined();
  });
});
