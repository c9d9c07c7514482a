import type { LibraryContents } from '../annotation/library-contents.ts';

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

/** One kind of file that Sayso writes. */
export interface ExportFormat {
  readonly id: string;
  /** Of the message that names it: `export.format.csv`. */
  readonly label: string;
  readonly purpose: Purpose;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file's text in chunks, so that a large library is never one string. Binned annotations are the caller's choice. */
  readonly write: (contents: LibraryContents, options: ExportOptions) => Iterable<string>;
}

/** A whole file as one text, where it is known to be small. */
export const textOf = (chunks: Iterable<string>): string => [...chunks].join('');
