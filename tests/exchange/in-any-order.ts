import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import { canonicalJson } from '../../lib/annotation/record/canonical-json.ts';

/** What a library holds, without the order of its records, of which a library has none. */
export const inAnyOrder = (library: LibraryContents): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(library)
      .filter(([, records]) => Array.isArray(records) && records.length > 0)
      .map(([kind, records]: [string, readonly object[]]) => [kind, records.map(canonicalJson).sort()]),
  );
