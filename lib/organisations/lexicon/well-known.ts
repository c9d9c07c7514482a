import type { OrganisationKind } from '../organisation.ts';
import { AMBIGUOUS_NAMES, WELL_KNOWN_NAMES } from './well-known-names.ts';
import { words } from './words.ts';

const kinds = new Map<string, OrganisationKind>();
for (const [kind, list] of Object.entries(WELL_KNOWN_NAMES))
  for (const name of words(list)) if (isKind(kind)) kinds.set(name, kind);

function isKind(kind: string): kind is OrganisationKind {
  return kind in WELL_KNOWN_NAMES;
}

const reaches = new Map<string, number>();
for (const name of kinds.keys()) {
  const [first = ''] = name.split(' ');
  reaches.set(first, Math.max(name.split(' ').length, reaches.get(first) ?? 0));
}

/** How many words a well-known name that begins with this one has at most; 0 where none does. */
export const wellKnownReach = (lowerWord: string): number => reaches.get(lowerWord) ?? 0;

export const kindOfWellKnown = (lowerName: string): OrganisationKind | undefined => kinds.get(lowerName);

const ambiguous = new Set(words(AMBIGUOUS_NAMES));

/** Whether the well-known name is an everyday word, a place or a thing too. */
export const isAmbiguous = (lowerName: string): boolean => ambiguous.has(lowerName);
