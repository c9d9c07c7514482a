import { beforeEach, expect, it } from 'vitest';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import { importFile, planImport } from '../../lib/library/imports/import-file.ts';
import { readJournal, readLibrary } from '../../lib/library/reader.ts';
import { undo } from '../../lib/library/undo.ts';
import { CODEBOOK, CODES } from '../codebook/sample-codebook.ts';
import { inAnyOrder } from '../exchange/in-any-order.ts';
import { sampleAnnotation, sampleArticle } from '../exchange/sample.ts';
import { bundleOf } from './bundle-of.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { wording } from './records.ts';

const COLLECTION = 'urn:uuid:0190a6f2-0000-7000-8000-0000000000c1';
const OTHER_ARTICLE = 'urn:uuid:0190a6f2-0000-7000-8000-0000000000a2';
const when = '2026-02-04T10:00:00.000Z';

/** One of everything that a library holds. */
const everything: LibraryContents = {
  articles: [sampleArticle],
  annotations: [{ ...sampleAnnotation, status: 'checked', collections: [COLLECTION], codes: CODES }],
  collections: [{ id: COLLECTION, name: 'Floods', created: when, modified: when }],
  codebooks: [CODEBOOK],
  stories: [{ id: 'story-1', articles: [sampleArticle.id], name: 'The flood', isPinned: true }],
  parted: [{ pair: [sampleArticle.id, OTHER_ARTICLE] }],
  corrections: [{ key: 'ra', correction: { correction: 'same', name: 'RA', into: 'River Authority' }, when }],
  rejections: [{ page: sampleArticle.canonicalUrl, claim: '1-9', content: [wording('no claim', 1)], when }],
  savedSearches: [{ id: COLLECTION, name: 'Checked', state: 'claims?status=checked', created: when }],
  tagStyles: [{ tag: 'flood', colour: 'blue' }],
  versions: [{ article: sampleArticle.id, fingerprint: '00ff', read: when, headline: 'Flood', length: 812 }],
};
const file = bundleOf(everything);

beforeEach(freshLibrary);

it('a bundle brings everything that a library holds, and what is told first is what is done', async () => {
  const planned = unwrapped(await planImport('x.sayso.jsonl', file));
  expect(planned).toMatchObject({ added: 1, articles: 1, arranged: 9 });
  expect(unwrapped(await importFile('x.sayso.jsonl', file))).toEqual(planned);
  expect(inAnyOrder(await readLibrary())).toEqual(inAnyOrder(everything));
  expect(unwrapped(await planImport('x.sayso.jsonl', file))).toMatchObject({ added: 0, identical: 1 });
});

it('one undo takes all of it back', async () => {
  unwrapped(await importFile('x.sayso.jsonl', file));
  const [entry] = await readJournal(1);
  unwrapped(await undo(entry?.id ?? 0));
  expect(inAnyOrder(await readLibrary())).toEqual({});
});
