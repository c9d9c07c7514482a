import type { Annotation, SavedClaim } from '../../lib/annotation/annotation.ts';
import type { SavedArticle } from '../../lib/annotation/saved-article.ts';
import { NO_SOURCING } from '../../lib/compare/outlet-sourcing.ts';

/** A saved article of an outlet, with what a test says of it. */
export const savedArticle = (outlet: string, more: Partial<SavedArticle> = {}): SavedArticle => ({
  id: `urn:uuid:article-${outlet}`,
  url: `https://${outlet}.example/1`,
  canonicalUrl: `https://${outlet}.example/1`,
  kind: 'news article',
  headline: `Headline of ${outlet}`,
  outlet,
  authors: [],
  firstRead: '2026-04-14T08:00:00Z',
  lastRead: '2026-04-14T08:00:00Z',
  organisations: [],
  sourcing: NO_SOURCING,
  ...more,
});

const wording = (text: string, start: number) =>
  ({
    text,
    anchor: {
      quote: { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start, end: start + text.length },
    },
  }) as const;

export interface Told {
  readonly content: string;
  readonly source?: string;
  readonly cue?: string;
  readonly at?: number;
  readonly claim?: Partial<SavedClaim>;
  readonly binned?: string;
}

let saved = 0;

/** A claim saved from an article. */
export function savedClaim(article: SavedArticle, told: Told): Annotation {
  const { content, source, cue = 'said', at = saved * 100, binned } = told;
  return {
    id: `urn:uuid:claim-${String(++saved).padStart(6, '0')}`,
    article: article.id,
    claim: {
      act: 'speech',
      source: source === undefined ? null : wording(source, at),
      cue: wording(cue, at),
      content: [wording(content, at)],
      form: 'indirect',
      sourceType: source === undefined ? 'none' : 'person',
      stance: 'neutral',
      chain: [],
      figures: [],
      sentence: content,
      confidence: 0.9,
      ...told.claim,
    },
    tags: [],
    note: '',
    stance: null,
    origin: 'found',
    created: '2026-04-14T08:00:00Z',
    modified: '2026-04-14T08:00:00Z',
    ...(binned === undefined ? {} : { binned }),
  };
}
