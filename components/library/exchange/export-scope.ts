import type { LibraryContents } from '../../../lib/annotation/library-contents.ts';
import type { ExportFormat } from '../../../lib/exchange/export-format.ts';
import type { ExportedPart } from '../../../lib/library/exports/exported-part.ts';
import type { LibraryRow } from '../../../lib/library/search/search-record.ts';
import { NOTHING_CHOSEN } from '../../../lib/library/search/search-request.ts';
import type { LibrarySession } from '../library-session.ts';
import { PLAIN } from '../listing/listing.ts';
import type { ExportScope, PartialScope } from './exchange-place.ts';

/** What was asked for, but for a selection that is gone: an address outlasts it. */
export const scopeAsked = (
  asked: ExportScope | undefined,
  format: ExportFormat,
  session: LibrarySession,
): ExportScope =>
  asked && (asked.kind !== 'selection' || session.toExport.value.size > 0)
    ? asked
    : usualScope(format, session);

/** What readers mostly want of the format, until they say otherwise. */
const usualScope = ({ purpose }: ExportFormat, session: LibrarySession): ExportScope =>
  session.toExport.value.size > 0
    ? { kind: 'selection' }
    : { kind: purpose === 'backup' ? 'everything' : 'library' };

/** What a scope takes in: how many claims, how they begin, and which part of the library that is. */
export interface ScopedClaims {
  readonly count: number;
  /** A few claims, to look at what would be written. */
  readonly first: LibraryContents;
  readonly part: ExportedPart;
}

const LOOKED_AT = 3;

export async function claimsIn(scope: ExportScope, session: LibrarySession): Promise<ScopedClaims> {
  const { store } = session.ports;
  if (scope.kind === 'library' || scope.kind === 'everything') {
    const withBin = scope.kind === 'everything';
    const [{ kept, binned }, rows] = await Promise.all([store.counts(), store.newest(LOOKED_AT)]);
    return { count: withBin ? kept + binned : kept, first: contentsOf(rows, session), part: { withBin } };
  }
  const ids = await idsIn(scope, session);
  const rows = await store.rows(ids.slice(0, LOOKED_AT));
  const part = { withBin: false, only: new Set(ids) };
  return { count: ids.length, first: contentsOf(rows, session), part };
}

async function idsIn(scope: PartialScope, session: LibrarySession): Promise<readonly string[]> {
  const { search } = session.ports;
  if (scope.kind === 'collection')
    return search.findAll({ ...PLAIN, chosen: { ...NOTHING_CHOSEN, collection: [scope.id] } });
  if (scope.kind === 'search') return search.findAll({ ...PLAIN, query: scope.query });
  return [...session.toExport.value];
}

const contentsOf = (rows: readonly LibraryRow[], session: LibrarySession): LibraryContents => ({
  articles: [...new Map(rows.map(({ article }) => [article.id, article])).values()],
  annotations: rows.map(({ annotation }) => annotation),
  collections: session.arrangement.value.collections,
  codebooks: session.arrangement.value.codebooks,
});

/** `sayso-2026-04-14.csv`. */
export const exportFileName = ({ extension }: Pick<ExportFormat, 'extension'>, now: string): string =>
  `sayso-${now.slice(0, 10)}.${extension}`;
