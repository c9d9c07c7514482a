import type { SavedClaim, Wording } from '../../lib/annotation/annotation.ts';
import type { NewAnnotation, NewArticle } from '../../lib/annotation/draft.ts';

export const wording = (text: string, start = 0): Wording => ({
  text,
  anchor: {
    quote: { type: 'TextQuoteSelector', exact: text, prefix: `before ${start} `, suffix: ' after' },
    position: { type: 'TextPositionSelector', start, end: start + text.length },
  },
});

export const claim = (content: string, start = 0, over: Partial<SavedClaim> = {}): SavedClaim => ({
  act: 'speech',
  source: wording('The mayor', start + 200),
  cue: wording('said', start + 210),
  content: [wording(content, start)],
  form: 'indirect',
  sourceType: 'person',
  stance: 'neutral',
  chain: [],
  figures: [],
  sentence: `The mayor said ${content}.`,
  confidence: 0.9,
  ...over,
});

export const newAnnotation = (content: string, over: Partial<NewAnnotation> = {}): NewAnnotation => ({
  claim: claim(content),
  tags: [],
  note: '',
  stance: null,
  origin: 'found',
  ...over,
});

export const newArticle = (name = 'flood', over: Partial<NewArticle> = {}): NewArticle => ({
  url: `https://courier.example/${name}?from=home`,
  canonicalUrl: `https://courier.example/${name}`,
  kind: 'news article',
  headline: `The ${name} in the valley`,
  outlet: 'The Courier',
  authors: ['Ada Lind'],
  published: '2026-02-03T10:00:00Z',
  organisations: [],
  sourcing: {
    claims: 1,
    bySourceType: { person: 1, organisation: 0, document: 0, unnamed: 0, group: 0, none: 0 },
    byForm: { direct: 0, indirect: 1, mixed: 0 },
    byStance: {
      neutral: 1,
      assertive: 0,
      doubting: 0,
      factive: 0,
      evaluative: 0,
      directive: 0,
      predictive: 0,
      belief: 0,
    },
  },
  ...over,
});
