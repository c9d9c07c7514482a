import { describe, expect, it } from 'vitest';
import { markOutlet } from '../../lib/organisations/mark-outlet.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';

const named = (name: string, more: Partial<Organisation> = {}): Organisation => ({
  name,
  kind: 'other',
  mentions: [{ start: 0, end: name.length }],
  roles: ['named'],
  confidence: 0.9,
  ...more,
});
const marked = (organisations: readonly Organisation[], name: string, wikidata?: string) =>
  markOutlet(organisations, { name, kind: 'media', ...(wikidata && { wikidata }) })
    .filter(({ isOutlet }) => isOutlet)
    .map((one) => one.name);

describe('the outlet of a page, named in its text', () => {
  it('is known by its name, however that is written, and is then media', () => {
    const organisations = [named('Council'), named('the harbour courier')];
    expect(markOutlet(organisations, { name: 'The Harbour Courier', kind: 'media' })).toEqual([
      named('Council'),
      named('the harbour courier', { kind: 'media', isOutlet: true }),
    ]);
  });

  it('is known by its id before its name, and by its acronym', () => {
    const corporation = named('British Broadcasting Corporation', { acronym: 'BBC', wikidata: 'Q9531' });
    expect(marked([named('BBC News'), corporation], 'BBC News', 'Q9531')).toEqual([corporation.name]);
    expect(marked([corporation], 'BBC')).toEqual([corporation.name]);
  });

  it('is known by the end of its name, unless that is something else', () => {
    expect(marked([named('Courier')], 'The Harbour Courier')).toEqual(['Courier']);
    expect(marked([named('Union', { kind: 'civil society' })], 'The Harbour Union')).toEqual([]);
    expect(marked([named('News')], 'Harbour News')).toEqual([]);
    expect(marked([named('rier')], 'The Harbour Courier')).toEqual([]);
  });

  it('is no one where the page tells no outlet', () => {
    const organisations = [named('Courier')];
    expect(markOutlet(organisations, undefined)).toBe(organisations);
  });
});
