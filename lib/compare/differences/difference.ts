import type { DiffPart } from '../../annotation/word-diff.ts';
import type { CueStance, Form, SourceType } from '../../attribution/claim.ts';
import type { ComparableFigure } from '../figures/read-figures.ts';
import type { FigureAspect } from '../figures.ts';
import type { Prominence } from '../prominence.ts';

/** What one claim says where another says something else. */
export interface Said<Value> {
  /** The annotation's id. */
  readonly annotation: string;
  readonly outlet: string;
  readonly value: Value;
}

export interface SourceSaid {
  readonly name?: string;
  readonly type: SourceType;
}

export interface CueSaid {
  readonly cue: string;
  readonly stance: CueStance;
}

export interface FigureSaid {
  readonly figure: ComparableFigure;
  readonly source?: string;
  /** When the article was published, as the page gives it. */
  readonly published?: string;
}

/** One way in which the claims of a row differ, with the words that show it. */
export type Difference =
  | { readonly kind: 'source'; readonly said: readonly Said<SourceSaid>[] }
  /** One outlet names the source that another leaves unnamed. */
  | { readonly kind: 'unnamed source'; readonly said: readonly Said<SourceSaid>[] }
  | { readonly kind: 'cue'; readonly said: readonly Said<CueSaid>[] }
  | { readonly kind: 'form'; readonly said: readonly Said<Form>[] }
  | { readonly kind: 'chain'; readonly said: readonly Said<readonly string[]>[] }
  /** Where the claim stands among the saved claims of its article: 1 for the first. */
  | {
      readonly kind: 'order';
      readonly said: readonly Said<{ readonly place: number; readonly of: number }>[];
    }
  /** How far up it stands in its article. */
  | { readonly kind: 'prominence'; readonly said: readonly Said<Prominence>[] }
  | {
      readonly kind: 'wording';
      readonly from: Said<string>;
      readonly to: Said<string>;
      readonly parts: readonly DiffPart[];
    }
  | {
      readonly kind: 'figures';
      readonly differs: readonly FigureAspect[];
      readonly a: Said<FigureSaid>;
      readonly b: Said<FigureSaid>;
    };

export type DifferenceKind = Difference['kind'];
