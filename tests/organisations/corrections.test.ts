import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../lib/organisations/corrections.ts';
import type { Names } from '../../lib/organisations/find-names.ts';

const names: Names = {
  organisations: [
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
  ],
  people: [],
  places: [],
};

describe('corrections', () => {
  it('change a kind, however the name is written', () => {
    const { organisations } = applyCorrections(names, [
      { correction: 'kind', name: 'the harbour council', kind: 'government' },
    ]);
    expect(organisations[0]?.kind).toBe('government');
  });

  it('make one entry of two, with all mentions and what both do', () => {
    const { organisations } = applyCorrections(names, [
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
    const { organisations } = applyCorrections(names, [
      { correction: 'same', name: 'HC', into: 'Harbour Company' },
    ]);
    expect(organisations.map(({ name }) => name)).toEqual([
      'Harbour Council',
      'Harbour Company',
      'Great Storm',
    ]);
  });

  it('take away what is no organisation', () => {
    const { organisations } = applyCorrections(names, [{ correction: 'rejected', name: 'Great Storm' }]);
    expect(organisations.map(({ name }) => name)).toEqual(['Harbour Council', 'HC']);
  });

  it('leave alone what the page does not name', () => {
    const correction = { correction: 'kind', name: 'Nobody', kind: 'sport' } as const;
    expect(applyCorrections(names, [correction])).toEqual(names);
  });
});
