import type { Span } from '../language/span.ts';

/** `speech`: says, writes, announces. `attitude`: thinks, wants, plans. */
export const ACTS = ['speech', 'attitude'] as const;
export type Act = (typeof ACTS)[number];

/** How much of the content stands between quotation marks: all, none, or a part of it. */
export const FORMS = ['direct', 'indirect', 'mixed'] as const;
export type Form = (typeof FORMS)[number];

/** What kind of source stands behind a claim. */
export const SOURCE_TYPES = ['person', 'organisation', 'document', 'unnamed', 'group', 'none'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** What the cue lets the reader know of the writer's own view of the claim. */
export const CUE_STANCES = [
  'neutral',
  'assertive',
  'doubting',
  'factive',
  'evaluative',
  'directive',
  'predictive',
  'belief',
] as const;
export type CueStance = (typeof CUE_STANCES)[number];

/** Where a mention's full name stands in the text. */
export interface Resolution extends Span {
  readonly name: string;
}

/** Why a mention that needs a name has none. */
export const UNRESOLVED_REASONS = ['nobody before it', 'several fit', 'not named in the article'] as const;
export type UnresolvedReason = (typeof UNRESOLVED_REASONS)[number];

/** A source or a cue as it stands in the text. */
export interface Mention extends Span {
  readonly text: string;
  /** Its parts in text order, where it is broken ("called … on"); `start` and `end` then are those of the whole. */
  readonly pieces?: readonly Span[];
  /** The full name that "he" or "the committee" stands for. */
  readonly resolved?: Resolution;
  /** Set where the mention stands for somebody, and the text does not say whom. */
  readonly unresolved?: UnresolvedReason;
}

export const BOUNDS = ['min', 'max', 'about'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A number that a claim gives, with what it counts or measures. */
export interface Figure extends Span {
  readonly value: number;
  readonly bound?: Bound;
  /** `USD`, `percent`, `km` … */
  readonly unit?: string;
  /** What is counted: "civilians injured". */
  readonly of?: string;
}

/** One attributed claim: who says it, the cue that says so, what is said. Offsets are into `Article.text`. */
export interface Claim {
  readonly act: Act;
  readonly source: Mention | null;
  readonly cue: Mention | null;
  /** In text order; several where the cue stands in between. Never empty. */
  readonly content: readonly Span[];
  readonly form: Form;
  readonly sourceType: SourceType;
  readonly stance: CueStance;
  /** From the outermost reporter to the innermost source; empty where there is only one. */
  readonly chain: readonly Mention[];
  readonly figures: readonly Figure[];
  /** The sentence in which the cue stands, or the content where there is no cue. */
  readonly sentence: Span;
  /** Calibrated: of the claims with .8, four in five are right. */
  readonly confidence: number;
}
