import type { LibraryContents } from '../annotation/library-contents.ts';
import type { Result } from '../result.ts';

/** What a file holds, every record checked. */
export interface ImportedRecords extends LibraryContents {
  /** Entries that are no annotation of a piece of text (page notes, replies): they have no place in the library. */
  readonly leftOut: number;
  /** Why rows of a table were left out. */
  readonly rowProblems?: readonly RowProblem[];
}

/** A row that says no claim: nothing is said in it, or it names no page of the web. */
export interface RowProblem {
  /** As an editor of tables counts, the header being 1. */
  readonly row: number;
  readonly problem: 'no-content' | 'no-address';
}

/** One kind of file that Sayso reads. */
export interface ImportFormat {
  readonly id: string;
  /** By what stands in the file first, and by its name only where that does not tell. */
  readonly recognises: (fileName: string, text: string) => boolean;
  /** All or nothing: one bad record and the `Problem` names it. */
  readonly read: (text: string) => Result<ImportedRecords>;
}
