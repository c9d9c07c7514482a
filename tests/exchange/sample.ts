import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { SavedArticle } from '../../lib/annotation/saved-article.ts';
import { claim, newArticle, wording } from '../library/records.ts';

export const sampleArticle: SavedArticle = {
  ...newArticle('flood', {
    language: 'en-GB',
    organisations: [
      { name: 'River Authority', acronym: 'RA', kind: 'government', roles: ['source'], mentions: 2 },
    ],
  }),
  id: 'urn:uuid:0190a6f2-0000-7000-8000-000000000001',
  firstRead: '2026-02-04T08:00:00.000Z',
  lastRead: '2026-02-05T08:00:00.000Z',
};

export const sampleAnnotation: Annotation = {
  id: 'urn:uuid:0190a6f2-0000-7000-8000-000000000002',
  article: sampleArticle.id,
  claim: claim('some 350 people left their homes', 40, {
    source: { ...wording('a spokesman', 10), name: 'Tom Reed' },
    chain: ['The Courier', 'Tom Reed'],
    figures: [{ value: 350, bound: 'about', of: 'people', start: 45, end: 48 }],
  }),
  tags: ['flood'],
  note: 'Ask *again*.',
  stance: 'unsure',
  origin: 'found',
  created: '2026-02-04T08:00:00.000Z',
  modified: '2026-02-04T09:00:00.000Z',
};
