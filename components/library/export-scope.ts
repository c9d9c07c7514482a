import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { ExportFormat } from '../../lib/exchange/export-format.ts';
import { type ExportSource, sourceIn } from '../../lib/exchange/export-source.ts';
import type { ExportedPart } from '../../lib/library/read-in-batches.ts';
import type { LibrarySession } from './library-session.ts';

/**
 * `everything`: the bin as well, as a backup wants it. `library`: what is not in the bin. The others are parts of
 * that: what is in a collection, what a search finds, what was selected in the list of claims.
 */
export type ExportScope =
  | { readonly kind: 'everything' | 'library' | 'selection' }
  | { readonly kind: 'collection'; readonly id: string }
  | { readonly kind: 'search'; readonly query: string };

/** What readers mostly want of the format, until they say otherwise. */
export const usualScope = ({ purpose }: ExportFormat, session: LibrarySession): ExportScope =>
  session.toExport.value.size > 0
    ? { kind: 'selection' }
    : { kind: purpose === 'backup' ? 'everything' : 'library' };

/** The claims that a scope takes in. */
export function annotationsIn(scope: ExportScope, session: LibrarySession): readonly Annotation[] {
  const kept = session.rows.value.map(({ annotation }) => annotation);
  switch (scope.kind) {
    case 'everything':
      return session.contents.value.annotations;
    case 'library':
      return kept;
    case 'selection':
      return kept.filter(({ id }) => session.toExport.value.has(id));
    case 'collection':
      return kept.filter(({ collections = [] }) => collections.includes(scope.id));
    case 'search':
      return session.find(scope.query).map(({ annotation }) => annotation);
  }
}

/** The same as a source to write from: the library on disk where the page has one, else what it shows. */
export function sourceOf(
  scope: ExportScope,
  annotations: readonly Annotation[],
  session: LibrarySession,
): ExportSource {
  const isWhole = scope.kind === 'everything' || scope.kind === 'library';
  const part: ExportedPart = {
    withBin: scope.kind === 'everything',
    ...(!isWhole && { only: new Set(annotations.map(({ id }) => id)) }),
  };
  return session.ports.exported?.(part) ?? sourceIn({ ...session.contents.value, annotations });
}

const LOOKED_AT = 3;

/** A few claims, to look at what would be written. */
export function firstOf(annotations: readonly Annotation[], contents: LibraryContents): LibraryContents {
  const first = annotations.slice(0, LOOKED_AT);
  const cited = new Set(first.map(({ article }) => article));
  return {
    articles: contents.articles.filter(({ id }) => cited.has(id)),
    annotations: first,
    collections: contents.collections ?? [],
  };
}

/** `sayso-2026-04-14.csv`. */
export const exportFileName = ({ extension }: Pick<ExportFormat, 'extension'>, now: string): string =>
  `sayso-${now.slice(0, 10)}.${extension}`;
