import type { RowProblem } from './import-format.ts';

/** What an import would do, or did: told before anything is written. Counts are of annotations, except `articles`. */
export interface ImportSummary {
  readonly format: string;
  readonly added: number;
  readonly updated: number;
  /** Nothing new in them: the library has the same version or one that follows it. */
  readonly identical: number;
  /** Changed on both sides since they parted: the newest version stands, the others are kept beside it. */
  readonly conflicts: number;
  /** Articles that the library did not have. */
  readonly articles: number;
  /** Collections, stories, corrections, rejections, searches, tag colours that are new or change; absent where none. */
  readonly arranged?: number;
  /** Entries of the file that are no annotation of a piece of text. */
  readonly leftOut?: number;
  /** Why rows of a table were left out, the first of them. */
  readonly rowProblems?: readonly RowProblem[];
}
