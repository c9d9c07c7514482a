import type { Code } from '../codebook/code.ts';
import type { Annotation, ReaderStance } from './annotation.ts';
import type { EditedClaim } from './correction/edited-claim.ts';
import type { SavedArticle } from './saved-article.ts';

/** What the reader has typed or put right for a claim and not yet saved. Kept over closing the popup. */
export interface Draft {
  /** The article's canonical address. */
  readonly page: string;
  /** Tells which claim it is of, and whether it is what the reader says of it or a correction: one is kept of each. */
  readonly claim: string;
  readonly tags: readonly string[];
  readonly note: string;
  readonly stance: ReaderStance | null;
  readonly status?: string;
  readonly codes?: readonly Code[];
  /** How far a correction has come that was begun. */
  readonly edited?: EditedClaim;
}

/** An article and a claim on their way into the library, which gives them their ids and times. */
export type NewArticle = Omit<SavedArticle, 'id' | 'firstRead' | 'lastRead'> & {
  /** As it reads now: kept as a version of the article. */
  readonly text?: string;
};
export type NewAnnotation = Omit<
  Annotation,
  'id' | 'article' | 'created' | 'modified' | 'earlier' | 'binned'
>;

/** What a reader may change of a saved claim. */
export type AnnotationChange = Partial<
  Pick<Annotation, 'claim' | 'tags' | 'note' | 'stance' | 'origin' | 'status' | 'collections' | 'codes'>
>;
