import { describe, expect, it } from 'vitest';
import { keyOfCorrection, type NameCorrection } from '../../lib/organisations/corrections/correction.ts';
import {
  asFound,
  type CorrectionChange,
  changeOf,
  changesNothing,
  type Named,
  rejectionOf,
} from '../../lib/organisations/corrections/edit.ts';
import { correctOrganisations } from '../../lib/organisations/corrections.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';

const organisation = (name: string, at: number): Organisation => ({
  name,
  kind: 'other',
  mentions: [{ start: at, end: at + name.length }],
  roles: ['named'],
  confidence: 0.95,
});
const PAGE = [organisation('Harbour Council', 0), organisation('HC', 40), organisation('Great Storm', 60)];

/** What a reader keeps while correcting one thing after the other on this page. */
class Reader {
  kept: readonly NameCorrection[] = [];
  get page() {
    return correctOrganisations(PAGE, this.kept);
  }
  named(name: string): Named {
    const found = this.page.organisations.find((one) => one.name === name);
    if (!found) throw new Error(`${name} is not shown`);
    return { organisation: found, corrected: this.page.corrected.find((one) => one.name === name) };
  }
  keep({ keep, drop }: CorrectionChange) {
    const gone = new Set([...drop, ...keep.map(keyOfCorrection)]);
    this.kept = [...this.kept.filter((one) => !gone.has(keyOfCorrection(one))), ...keep];
  }
  edit(name: string, edit: { kind?: Organisation['kind']; name?: string; sameAs?: string }) {
    const shown = this.named(name);
    this.keep(
      changeOf(shown, {
        kind: edit.kind ?? shown.organisation.kind,
        name: edit.name ?? name,
        ...(edit.sameAs !== undefined && { sameAs: this.named(edit.sameAs) }),
      }),
    );
  }
  get names() {
    return this.page.organisations.map(({ name }) => name);
  }
}

describe('an edit of an organisation', () => {
  it('that changes nothing keeps nothing', () => {
    const shown: Named = { organisation: organisation('HC', 0) };
    expect(changesNothing(changeOf(shown, { kind: 'other', name: ' HC ' }))).toBe(true);
    expect(changesNothing(changeOf(shown, { kind: 'other', name: '  ' }))).toBe(true);
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
});
