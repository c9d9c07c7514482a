import type { Code } from '../code.ts';
import type { Coder } from '../coder.ts';

/** One of those who coded, as told apart from all others. */
export interface RosteredCoder {
  readonly key: string;
  /** Empty where nobody was named. */
  readonly name: string;
  /** From 1; tells apart coders of one name, or without one. */
  readonly number: number;
}

export interface Roster {
  /** By name, those without one last. */
  readonly coders: readonly RosteredCoder[];
  readonly keyOf: (coder: Coder) => string;
}

/**
 * Everybody who gave one of these codes. Two devices are two coders, of whatever name; and so are two names on one
 * device, as where students share it. What was coded there before a name was given is of the one who gave it.
 */
export function rosterOf(codes: readonly Code[]): Roster {
  const names = new Map<string, Set<string>>();
  for (const { coder } of codes)
    if (coder) names.set(coder.id, (names.get(coder.id) ?? new Set()).add(coder.name));
  const keyOf = ({ id, name }: Coder): string => `${id} ${name || onlyName(names.get(id))}`;
  const keys = new Map<string, string>();
  for (const { coder } of codes) if (coder) keys.set(keyOf(coder), keyOf(coder).slice(coder.id.length + 1));
  const sorted = [...keys].sort(
    ([aKey, a], [bKey, b]) =>
      Number(a === '') - Number(b === '') || a.localeCompare(b) || (aKey < bKey ? -1 : 1),
  );
  const seen = new Map<string, number>();
  const coders = sorted.map(([key, name]) => {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return { key, name, number };
  });
  return { coders, keyOf };
}

const onlyName = (names: ReadonlySet<string> = new Set()): string => {
  const given = [...names].filter((name) => name !== '');
  return given.length === 1 ? (given[0] ?? '') : '';
};
