import type { Span } from '../../language/span.ts';
import { keyOfName } from '../name-key.ts';

/** What organisations and people have in common. */
export interface NameBearer {
  readonly name: string;
  readonly acronym?: string;
  readonly mentions: readonly Span[];
  readonly confidence: number;
}

/** An organisation or a person while corrections are applied to it. */
export interface Entry<T extends NameBearer> {
  readonly bearer: T;
  /** The keys of the names that it had before, or that were joined with it. */
  readonly calledAlso: ReadonlySet<string>;
  /** What the page calls it, or what a merge does: what a correction of it is to be told under. */
  readonly foundAs: string;
  /** Under what the corrections are kept that made it what it is. */
  readonly correctedBy: readonly string[];
}

export const entryOf = <T extends NameBearer>(bearer: T): Entry<T> => ({
  bearer,
  calledAlso: new Set(),
  foundAs: bearer.name,
  correctedBy: [],
});

export function isCalled(
  { bearer: { name, acronym }, calledAlso }: Entry<NameBearer>,
  called: string,
): boolean {
  const key = keyOfName(called);
  return (
    keyOfName(name) === key || (acronym !== undefined && keyOfName(acronym) === key) || calledAlso.has(key)
  );
}

/** The entry as another one, by a correction of this key. */
export const corrected = <T extends NameBearer>(
  { calledAlso, foundAs, correctedBy }: Entry<NameBearer>,
  bearer: T,
  key: string,
): Entry<T> => ({ bearer, calledAlso, foundAs, correctedBy: [...correctedBy, key] });

export const inTextOrder = (a: Span, b: Span): number => a.start - b.start;
