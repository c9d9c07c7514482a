import { keyOfName } from '../name-key.ts';
import type { Organisation } from '../organisation.ts';

/** An organisation while corrections are applied to it. */
export interface Entry {
  readonly organisation: Organisation;
  /** The keys of the names that it had before, or that were joined with it. */
  readonly calledAlso: ReadonlySet<string>;
  /** What the page calls it, or what a merge does: what a correction of it is to be told under. */
  readonly foundAs: string;
  /** Under what the corrections are kept that made it what it is. */
  readonly correctedBy: readonly string[];
}

export const entryOf = (organisation: Organisation): Entry => ({
  organisation,
  calledAlso: new Set(),
  foundAs: organisation.name,
  correctedBy: [],
});

export function isCalled({ organisation: { name, acronym }, calledAlso }: Entry, called: string): boolean {
  const key = keyOfName(called);
  return (
    keyOfName(name) === key || (acronym !== undefined && keyOfName(acronym) === key) || calledAlso.has(key)
  );
}
