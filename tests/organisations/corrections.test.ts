import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOfCorrection, type NameCorrection } from '../../lib/organisations/corrections/correction.ts';
import { parseCorrection } from '../../lib/organisations/corrections/parse-correction.ts';
import { correctOrganisations } from '../../lib/organisations/corrections.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';

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

  const someName = fc.constantFrom(
    'Harbour Council',
    'HC',
    'hc',
    'Great Storm',
    'Nobody',
    'Old Harbour Council',
  );
  const anyCorrection: fc.Arbitrary<NameCorrection> = fc.oneof(
    fc.record({
      correction: fc.constant('kind' as const),
      name: someName,
      kind: fc.constantFrom('sport', 'media'),
    }),
    fc.record({ correction: fc.constant('name' as const), name: someName, into: someName }),
    fc.record({ correction: fc.constant('same' as const), name: someName, into: someName }),
    fc.record({ correction: fc.constant('rejected' as const), name: someName }),
  );
  const corrections = fc.uniqueArray(anyCorrection, { selector: keyOfCorrection, maxLength: 6 });

  it('do the same in whatever order they are given', () => {
    fc.assert(
      fc.property(corrections, (given) => {
        expect(correctOrganisations(names, [...given].reverse())).toEqual(correctOrganisations(names, given));
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
