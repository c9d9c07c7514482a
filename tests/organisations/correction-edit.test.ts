import { describe, expect, it } from 'vitest';
import { keyOfCorrection, type NameCorrection } from '../../lib/organisations/corrections/correction.ts';
import {
  asFound,
  type CorrectionChange,
  changeOf,
  changesNothing,
  editOf,
  type Named,
  type NameEdit,
  rejectionOf,
} from '../../lib/organisations/corrections/edit.ts';
import { correctNames } from '../../lib/organisations/corrections.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';
import type { Person } from '../../lib/organisations/person.ts';

const organisation = (name: string, at: number): Organisation => ({
  name,
  kind: 'other',
  mentions: [{ start: at, end: at + name.length }],
  roles: ['named'],
  confidence: 0.95,
});
const person = (name: string, at: number): Person => ({
  name,
  mentions: [{ start: at, end: at + name.length }],
  confidence: 0.95,
});
const PAGE = {
  organisations: [
    organisation('Harbour Council', 0),
    organisation('HC', 40),
    organisation('Great Storm', 60),
  ],
  people: [
    { ...person('Ana Ruiz', 80), role: 'mayor', affiliation: 'Northport' },
    person('Ruiz', 100),
    person('Skerry Line', 120),
  ],
};

/** What a reader keeps while correcting one thing after the other on this page. */
class Reader {
  kept: readonly NameCorrection[] = [];
  get page() {
    return correctNames(PAGE, this.kept);
  }
  named(name: string): Named {
    const { organisations, people, corrected } = this.page;
    const told = corrected.find((one) => one.name === name);
    const found = organisations.find((one) => one.name === name);
    if (found) return { of: 'organisation', bearer: found, corrected: told };
    const somebody = people.find((one) => one.name === name);
    if (!somebody) throw new Error(`${name} is not shown`);
    return { of: 'person', bearer: somebody, corrected: told };
  }
  keep({ keep, drop }: CorrectionChange) {
    const gone = new Set([...drop, ...keep.map(keyOfCorrection)]);
    this.kept = [...this.kept.filter((one) => !gone.has(keyOfCorrection(one))), ...keep];
  }
  edit(name: string, { sameAs, ...edit }: Partial<Omit<NameEdit, 'sameAs'>> & { sameAs?: string }) {
    const shown = this.named(name);
    const same = sameAs === undefined ? {} : { sameAs: this.named(sameAs) };
    this.keep(changeOf(shown, { ...editOf(shown), ...edit, ...same }));
  }
  get names() {
    return this.page.organisations.map(({ name }) => name);
  }
  get people() {
    return this.page.people.map(({ name }) => name);
  }
}

describe('an edit of an organisation', () => {
  it('that changes nothing keeps nothing', () => {
    const shown: Named = { of: 'organisation', bearer: organisation('HC', 0) };
    expect(changesNothing(changeOf(shown, { ...editOf(shown), name: ' HC ' }))).toBe(true);
    expect(changesNothing(changeOf(shown, { ...editOf(shown), name: '  ' }))).toBe(true);
  });

  it('can be edited again, under the name that it was given', () => {
    const reader = new Reader();
    reader.edit('Harbour Council', { name: 'Port Council' });
    reader.edit('Port Council', { name: 'Port Authority', kind: 'government' });
    expect(reader.page.organisations[0]).toMatchObject({ name: 'Port Authority', kind: 'government' });
    reader.edit('Port Authority', { name: 'Harbour Council' });
    expect(reader.names).toEqual(['Harbour Council', 'HC', 'Great Storm']);
    expect(reader.kept.map(({ correction }) => correction)).toEqual(['kind']);
  });

  it('that joins two takes the name of the other, whatever the first was called before', () => {
    const reader = new Reader();
    reader.edit('HC', { name: 'Harbour Company' });
    reader.edit('Harbour Company', { sameAs: 'Harbour Council' });
    expect(reader.names).toEqual(['Harbour Council', 'Great Storm']);
    reader.edit('Harbour Council', { name: 'Council of the Harbour', kind: 'government' });
    expect(reader.page.organisations[0]).toMatchObject({
      name: 'Council of the Harbour',
      kind: 'government',
      mentions: [
        { start: 0, end: 15 },
        { start: 40, end: 42 },
      ],
    });
  });

  it('that gives the name of another one of the page joins them', () => {
    const reader = new Reader();
    reader.edit('HC', { name: 'Harbour Council' });
    expect(reader.names).toEqual(['Harbour Council', 'Great Storm']);
    expect(reader.page.organisations[0]?.mentions).toHaveLength(2);
  });

  it('is taken back whole, joined ones apart again', () => {
    const reader = new Reader();
    reader.edit('HC', { sameAs: 'Harbour Council', kind: 'government' });
    reader.edit('Harbour Council', { name: 'Council of the Harbour' });
    const { corrected } = reader.named('Council of the Harbour');
    reader.keep(asFound(corrected?.keys ?? []));
    expect(reader.kept).toEqual([]);
    expect(reader.names).toEqual(['Harbour Council', 'HC', 'Great Storm']);
  });
});

describe('an edit of a person', () => {
  it('that changes nothing keeps nothing', () => {
    const shown = new Reader().named('Ana Ruiz');
    expect(changesNothing(changeOf(shown, editOf(shown)))).toBe(true);
  });

  it('gives another role, or none, and the name in full', () => {
    const reader = new Reader();
    reader.edit('Ana Ruiz', { name: 'Ana Ruiz Marín', role: ' deputy  mayor ', affiliation: '' });
    const [first] = reader.page.people;
    expect(first).toMatchObject({ name: 'Ana Ruiz Marín', role: 'deputy mayor' });
    expect(first).not.toHaveProperty('affiliation');
  });

  it('makes two names one person’s, and two again', () => {
    const reader = new Reader();
    reader.edit('Ruiz', { sameAs: 'Ana Ruiz' });
    expect(reader.people).toEqual(['Ana Ruiz', 'Skerry Line']);
    expect(reader.page.people[0]).toMatchObject({ role: 'mayor', mentions: [{ start: 80 }, { start: 100 }] });
    reader.keep(asFound(reader.named('Ana Ruiz').corrected?.keys ?? []));
    expect(reader.people).toEqual(['Ana Ruiz', 'Ruiz', 'Skerry Line']);
  });

  it('that it is an organisation takes it there, where it can be edited on and be given back', () => {
    const reader = new Reader();
    reader.edit('Skerry Line', { of: 'organisation', kind: 'company', name: 'Skerry Line Ltd' });
    expect(reader.people).toEqual(['Ana Ruiz', 'Ruiz']);
    expect(reader.page.organisations.at(-1)).toMatchObject({ name: 'Skerry Line Ltd', kind: 'company' });
    reader.edit('Skerry Line Ltd', { kind: 'sport' });
    expect(reader.page.organisations.at(-1)).toMatchObject({ name: 'Skerry Line Ltd', kind: 'sport' });
    reader.edit('Skerry Line Ltd', { of: 'person', name: 'Skerry Line' });
    expect(reader.people).toEqual(['Ana Ruiz', 'Ruiz', 'Skerry Line']);
    expect(reader.names).toEqual(['Harbour Council', 'HC', 'Great Storm']);
  });

  it('can say at once that it is an organisation that is listed already', () => {
    const reader = new Reader();
    reader.edit('Skerry Line', { of: 'organisation', sameAs: 'HC' });
    expect(reader.names).toEqual(['Harbour Council', 'HC', 'Great Storm']);
    expect(reader.page.organisations[1]?.mentions).toHaveLength(2);
  });
});

describe('an organisation that is a person', () => {
  it('is taken there, with role and affiliation, and back by what undoes all of it', () => {
    const reader = new Reader();
    reader.edit('Great Storm', { of: 'person', role: 'singer' });
    expect(reader.names).toEqual(['Harbour Council', 'HC']);
    expect(reader.page.people[0]).toMatchObject({ name: 'Great Storm', role: 'singer' });
    reader.keep(asFound(reader.named('Great Storm').corrected?.keys ?? []));
    expect(reader.kept).toEqual([]);
    expect(reader.names).toContain('Great Storm');
  });

  it('leaves a person of that name elsewhere alone when it is renamed as an organisation', () => {
    const reader = new Reader();
    reader.keep({ keep: [{ correction: 'name', name: 'Ruiz', into: 'Ruiz Shipping' }], drop: [] });
    expect(reader.people).toContain('Ruiz');
  });
});

describe('what is no organisation', () => {
  it('is told with what brings it back', () => {
    const reader = new Reader();
    reader.edit('Great Storm', { name: 'Storm Ada' });
    reader.keep(rejectionOf(reader.named('Storm Ada')));
    expect(reader.names).toEqual(['Harbour Council', 'HC']);
    const [rejected] = reader.page.rejected;
    expect(rejected?.name).toBe('Storm Ada');
    reader.keep(asFound(rejected?.keys ?? []));
    expect(reader.names).toContain('Storm Ada');
  });

  it('is told apart from what is no person', () => {
    const reader = new Reader();
    reader.keep(rejectionOf(reader.named('Skerry Line')));
    expect(reader.people).toEqual(['Ana Ruiz', 'Ruiz']);
    expect(reader.page.rejected).toEqual([
      { of: 'person', name: 'Skerry Line', keys: ['person/rejected:skerry line'] },
    ]);
  });
});
