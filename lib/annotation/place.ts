import type { Span } from '../language/span.ts';
import type { Annotation } from './annotation.ts';

/**
 * Where an anchor is in the article as it reads today. `found`: equal up to white space and quote style, where it
 * was expected. `moved`: equal, elsewhere. `reworded`: alike. `ambiguous`: equal in several places, and nothing
 * tells which. `gone`: nowhere.
 */
export type Place =
  | { readonly state: 'found' | 'moved'; readonly spans: readonly Span[]; readonly score: 1 }
  | { readonly state: 'reworded'; readonly spans: readonly Span[]; readonly score: number }
  | { readonly state: 'ambiguous' | 'gone'; readonly score: number };

/** A saved annotation of the article that is open, with the place where its content was found again. */
export interface SavedHere {
  readonly annotation: Annotation;
  readonly place: Place;
}
