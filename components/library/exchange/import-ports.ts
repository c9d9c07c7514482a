import type { ColumnMapping } from '../../../lib/exchange/table/column-roles.ts';
import type { ImportPlan } from '../../../lib/library/imports/import-chosen.ts';
import type { ImportWatch } from '../../../lib/library/imports/import-progress.ts';
import type { Imported } from '../../../lib/library/imports/import-undoably.ts';
import type { Result } from '../../../lib/result.ts';

/**
 * How this page imports. It does so itself: a message to the background has no room for a large file, of which
 * Chromium takes 64 MB.
 */
export interface ImportPorts {
  /** Says what importing would do, or what must be known first; writes nothing. */
  readonly plan: (
    file: File,
    columns: ColumnMapping | undefined,
    watch: ImportWatch,
  ) => Promise<Result<ImportPlan>>;
  /** Imports all of it, or, once it is cancelled, nothing. */
  readonly carryOut: (
    file: File,
    columns: ColumnMapping | undefined,
    watch: ImportWatch,
  ) => Promise<Result<Imported>>;
}
