import { FACETS } from '../../lib/library/search/facets.ts';
import { type SearchRequest, SORTS } from '../../lib/library/search/search-request.ts';
import { askedOf, type ComparePlace, comparePlaceIn } from '../compare/compare-place.ts';
import { askedOfExchange, type ExchangePlace, exchangePlaceIn } from './exchange/exchange-place.ts';

export const VIEWS = ['claims', 'compare', 'codebooks', 'bin', 'data'] as const;
export type View = (typeof VIEWS)[number];

/** How claims are laid out. */
export const LAYOUTS = ['cards', 'table'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Where in the library the reader is: all of it stands in the address, so that it can be kept and come back to. */
export interface LibraryPlace {
  readonly view: View;
  readonly request: SearchRequest;
  readonly layout: Layout;
  /** The id of the claim that is open. */
  readonly open?: string;
  /** The id of the codebook that is being edited, or `NEW_CODEBOOK`. */
  readonly codebook?: string;
  readonly comparison: ComparePlace;
  readonly exchange: ExchangePlace;
}

export const NEW_CODEBOOK = 'new';

/** Never fails: what an address does not say, or says wrongly, is as it is at first. */
export function placeIn(hash: string): LibraryPlace {
  const [path = '', given = ''] = hash.replace(/^#/, '').split('?', 2);
  const view = VIEWS.find((one) => path === one || path.startsWith(`${one}/`)) ?? 'claims';
  // Each asks for its own by names that others have too.
  const askedBy = (...views: readonly View[]) => new URLSearchParams(views.includes(view) ? given : '');
  const asked = askedBy('claims', 'codebooks', 'bin');
  const open = asked.get('claim');
  const codebook = view === 'codebooks' && asked.get('codebook');
  return {
    view,
    ...(open && { open }),
    ...(codebook && { codebook }),
    request: {
      query: asked.get('q') ?? '',
      chosen: {
        outlet: asked.getAll('outlet'),
        source: asked.getAll('source'),
        organisation: asked.getAll('organisation'),
        tag: asked.getAll('tag'),
        stance: asked.getAll('stance'),
        type: asked.getAll('type'),
        month: asked.getAll('month'),
        collection: asked.getAll('collection'),
        code: asked.getAll('code'),
      },
      sort: SORTS.find((sort) => sort === asked.get('sort')) ?? 'best',
      ...(asked.has('reversed') && { reversed: true }),
    },
    layout: LAYOUTS.find((layout) => layout === asked.get('layout')) ?? 'cards',
    comparison: comparePlaceIn(askedBy('compare')),
    exchange: exchangePlaceIn(askedBy('data')),
  };
}

/** What stands after `#`. */
export function hashOf(place: LibraryPlace): string {
  const given = askedIn(place).toString();
  return given === '' ? place.view : `${place.view}?${given}`;
}

function askedIn(place: LibraryPlace): URLSearchParams {
  if (place.view === 'compare') return askedOf(place.comparison);
  if (place.view === 'data') return askedOfExchange(place.exchange);
  return askedOfClaims(place);
}

function askedOfClaims({ view, request, layout, open, codebook }: LibraryPlace): URLSearchParams {
  const { query, chosen, sort, reversed } = request;
  const asked = new URLSearchParams();
  if (query !== '') asked.set('q', query);
  for (const facet of FACETS) for (const value of chosen[facet]) asked.append(facet, value);
  if (sort !== 'best') asked.set('sort', sort);
  if (reversed) asked.set('reversed', '');
  if (open !== undefined) asked.set('claim', open);
  if (view === 'codebooks' && codebook !== undefined) asked.set('codebook', codebook);
  if (layout !== 'cards') asked.set('layout', layout);
  return asked;
}
