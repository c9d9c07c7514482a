/**
 * What an export takes in. `everything`: the bin as well, as a backup wants it. `library`: what is not in the bin. The
 * others are parts of that: what is in a collection, what a search finds, what was selected in the list of claims.
 */
export type ExportScope = { readonly kind: 'everything' } | { readonly kind: 'library' } | PartialScope;

export type PartialScope =
  | { readonly kind: 'selection' }
  | { readonly kind: 'collection'; readonly id: string }
  | { readonly kind: 'search'; readonly query: string };

/** How the panels of export and import stand. */
export interface ExchangePlace {
  /** The `id` of an export format; the first one where absent. */
  readonly format?: string;
  /** What readers mostly want of the format, where absent. */
  readonly scope?: ExportScope;
  readonly forExcel: boolean;
  readonly withTexts: boolean;
  /** The panel that is brought into view; the top of the page where absent. */
  readonly panel?: 'import';
}

/** Never fails: what is not asked, or asked wrongly, is as it is at first. */
export function exchangePlaceIn(asked: URLSearchParams): ExchangePlace {
  const format = asked.get('format');
  const scope = scopeIn(asked);
  return {
    ...(format && { format }),
    ...(scope && { scope }),
    forExcel: asked.has('excel'),
    withTexts: asked.has('texts'),
    ...(asked.get('panel') === 'import' && { panel: 'import' }),
  };
}

function scopeIn(asked: URLSearchParams): ExportScope | undefined {
  const kind = asked.get('scope');
  const of = asked.get('of') ?? '';
  if (kind === 'collection') return { kind, id: of };
  if (kind === 'search') return { kind, query: of };
  return kind === 'everything' || kind === 'library' || kind === 'selection' ? { kind } : undefined;
}

export function askedOfExchange({
  format,
  scope,
  forExcel,
  withTexts,
  panel,
}: ExchangePlace): URLSearchParams {
  const asked = new URLSearchParams();
  if (format) asked.set('format', format);
  if (scope) asked.set('scope', scope.kind);
  if (scope?.kind === 'collection') asked.set('of', scope.id);
  if (scope?.kind === 'search') asked.set('of', scope.query);
  if (forExcel) asked.set('excel', '');
  if (withTexts) asked.set('texts', '');
  if (panel) asked.set('panel', panel);
  return asked;
}
