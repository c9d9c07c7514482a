import type { ImportSummary } from '../../lib/exchange/import-summary.ts';
import type { OpenedFile } from '../../lib/exchange/open-file.ts';
import type { ColumnMapping } from '../../lib/exchange/table/column-roles.ts';
import type { Result } from '../../lib/result.ts';

export interface Imported {
  readonly summary: ImportSummary;
  /** The journal's entry by which all of it is undone; nothing where nothing was changed. */
  readonly entry?: number;
}

/**
 * How this page imports. It does so itself: a message to the background has no room for a large file, of which
 * Chromium takes 64 MB.
 */
export interface ImportPorts {
  /** Says what importing would do; writes nothing. */
  readonly plan: (file: OpenedFile, columns?: ColumnMapping) => Promise<Result<ImportSummary>>;
  readonly carryOut: (file: OpenedFile, columns?: ColumnMapping) => Promise<Result<Imported>>;
}
