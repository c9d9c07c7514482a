import type { Annotation, SavedClaim } from '../../lib/annotation/annotation.ts';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { SavedArticle } from '../../lib/annotation/saved-article.ts';
import { CODEBOOK, CODES } from '../codebook/sample-codebook.ts';
import { wording } from '../library/records.ts';
import { sampleAnnotation, sampleArticle } from './sample.ts';

const article = (change: Partial<SavedArticle>): LibraryContents => ({
  articles: [{ ...sampleArticle, ...change }],
  annotations: [sampleAnnotation],
});
const annotation = (change: Partial<Annotation>): LibraryContents => ({
  articles: [sampleArticle],
  annotations: [{ ...sampleAnnotation, ...change }],
});
const claim = (change: Partial<SavedClaim>): LibraryContents =>
  annotation({ claim: { ...sampleAnnotation.claim, ...change } });

const COLLECTION = 'urn:uuid:0190a6f2-0000-7000-8000-0000000000c1';
const CODER = { id: 'urn:uuid:0190a6f2-0000-7000-8000-0000000000d1', name: 'Ana Ruiz' };
const TIME = '2026-02-09T00:00:00.000Z';

export const SAMPLE = annotation({});

/** The sample with one thing changed, under the name that the documentation gives it. */
export const CHANGED: Readonly<Record<string, LibraryContents>> = {
  headline: article({ headline: 'Another headline' }),
  outlet: article({ outlet: 'Another outlet' }),
  authors: article({ authors: ['Another author'] }),
  'day published': article({ published: '2026-01-01' }),
  address: article({ canonicalUrl: 'https://courier.example/another' }),
  'kind of page': article({ kind: 'live blog' }),
  language: article({ language: 'en-US' }),
  organisations: article({ organisations: [] }),
  'sourcing of the page': article({ sourcing: { ...sampleArticle.sourcing, claims: 9 } }),
  content: claim({ content: [wording('other words', 40)] }),
  'source’s words': claim({ source: { ...wording('another', 10), name: 'Tom Reed' } }),
  'source’s name': claim({ source: { ...wording('a spokesman', 10), name: 'Another Name' } }),
  'source type': claim({ sourceType: 'group' }),
  chain: claim({ chain: [] }),
  cue: claim({ cue: wording('insisted', 250) }),
  'stance of the cue': claim({ stance: 'assertive' }),
  form: claim({ form: 'direct' }),
  act: claim({ act: 'attitude' }),
  figures: claim({ figures: [] }),
  sentence: claim({ sentence: 'Another sentence.' }),
  'place on the page': claim({ content: [{ ...wording('some 350 people left their homes', 99) }] }),
  confidence: claim({ confidence: 0.4 }),
  tags: annotation({ tags: ['another'] }),
  note: annotation({ note: 'Another note' }),
  'reader’s stance': annotation({ stance: 'agree' }),
  status: annotation({ status: 'disputed' }),
  'in collections': annotation({ collections: [COLLECTION] }),
  'names of collections': {
    ...annotation({ collections: [COLLECTION] }),
    collections: [{ id: COLLECTION, name: 'Another', created: TIME, modified: TIME }],
  },
  codes: annotation({ codes: CODES }),
  'codes in words': { ...annotation({ codes: CODES }), codebooks: [CODEBOOK] },
  // Without the codebook, so that the codes themselves have no words.
  'who gave a code': annotation({ codes: CODES.map((code) => ({ ...code, coder: CODER })) }),
  adjudicated: annotation({ adjudicated: CODES }),
  'found or added': annotation({ origin: 'added' }),
  created: annotation({ created: '2026-02-01T00:00:00.000Z' }),
  modified: annotation({ modified: '2026-02-09T00:00:00.000Z' }),
  'in the bin since': annotation({ binned: '2026-02-09T00:00:00.000Z' }),
  'other fields': annotation({ unknown: { shelf: 7 } }),
  'versions made apart': { ...annotation({}), beside: [{ ...sampleAnnotation, note: 'Apart' }] },
  codebooks: { ...SAMPLE, codebooks: [CODEBOOK] },
  stories: { ...SAMPLE, stories: [{ id: 'a', articles: [sampleArticle.id] }] },
  'stories parted': { ...SAMPLE, parted: [{ pair: [COLLECTION, sampleArticle.id] }] },
  'names corrected': {
    ...SAMPLE,
    corrections: [
      {
        key: 'person/rejected:ra',
        correction: { correction: 'rejected', of: 'person', name: 'RA' },
        when: TIME,
      },
    ],
  },
  'findings rejected': {
    ...SAMPLE,
    rejections: [{ page: 'https://a.example/', claim: '1-2', content: [wording('no', 1)], when: TIME }],
  },
  'saved searches': {
    ...SAMPLE,
    savedSearches: [{ id: COLLECTION, name: 'a', state: 'q=a', created: TIME }],
  },
  'colours of tags': { ...SAMPLE, tagStyles: [{ tag: 'flood', colour: 'blue' }] },
  'versions of articles': {
    ...SAMPLE,
    versions: [{ article: sampleArticle.id, fingerprint: '00', read: TIME, headline: 'a', length: 9 }],
  },
  'articles alone': {
    ...SAMPLE,
    articles: [
      ...SAMPLE.articles,
      {
        ...sampleArticle,
        id: 'urn:uuid:0190a6f2-0000-7000-8000-0000000000a9',
        canonicalUrl: 'https://courier.example/bare',
      },
    ],
  },
};
