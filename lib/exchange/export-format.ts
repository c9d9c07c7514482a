import type { LibraryContents } from '../annotation/library-contents.ts';
import type { ExportSource } from './export-source.ts';

/** What a reader wants a file for; the export dialog asks in these words. */
export const PURPOSES = ['backup', 'spreadsheet', 'research', 'notes', 'references', 'web'] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface ExportOptions {
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Whom exports name as the annotations' creator; nobody where absent. */
  readonly creator?: string;
  /** A byte order mark first, by which Excel knows UTF-8. CSV only. */
  readonly byteOrderMark?: boolean;
}

/** What the file begins with, where that is known only when all else is written. */
export interface Front {
  readonly front: string;
}

/** A part of a file: text is UTF-8. */
export type Chunk = string | Uint8Array<ArrayBuffer> | Front;

/** The first rows of a table, for the reader to look at. */
export interface TableLook {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How a file would begin. */
export type Look =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'table' } & TableLook);

/** One kind of file that Sayso writes. */
export interface ExportFormat {
  readonly id: string;
  /** Of the message that names it: `export.format.csv`. */
  readonly label: string;
  readonly purpose: Purpose;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file in parts, written as the source is read, which is gone through once. */
  readonly stream: (source: ExportSource, options: ExportOptions) => AsyncIterable<Chunk>;
  /** How the file of a few claims begins. */
  readonly look: (contents: LibraryContents, options: ExportOptions) => Look;
}

/** A whole file as one text, where it is known to be small. */
export const textOf = (chunks: Iterable<string>): string => [...chunks].join('');
