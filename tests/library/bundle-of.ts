import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import { bundle } from '../../lib/exchange/bundle/write-bundle.ts';
import { textOf } from '../../lib/exchange/export-format.ts';

export const bundleOf = (contents: LibraryContents): string =>
  textOf(bundle.write(contents, { now: '2026-03-01T12:00:00.000Z' }));
