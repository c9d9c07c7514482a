/** What a name is a name of. */
export const NAME_TYPES = ['ORG', 'PER', 'LOC'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A token is outside (0), or begins, continues, ends or alone makes up a name of a type. */
export const POSITIONS = ['B', 'I', 'E', 'S'] as const;
export type Position = (typeof POSITIONS)[number];

export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + NAME_TYPES.length * POSITIONS.length;

export const labelOf = (type: NameType, position: Position): number =>
  1 + NAME_TYPES.indexOf(type) * POSITIONS.length + POSITIONS.indexOf(position);

export const typeOf = (label: number): NameType | undefined =>
  label === OUTSIDE ? undefined : NAME_TYPES[Math.floor((label - 1) / POSITIONS.length)];
export const positionOf = (label: number): Position | undefined =>
  label === OUTSIDE ? undefined : POSITIONS[(label - 1) % POSITIONS.length];

const opens = (label: number) => positionOf(label) === 'B' || positionOf(label) === 'I';
const continues = (label: number) => positionOf(label) === 'I' || positionOf(label) === 'E';

/** Whether one label may follow the other; a sentence begins and ends as if outside. */
export const mayFollow = (before: number, after: number): boolean =>
  opens(before) ? continues(after) && typeOf(before) === typeOf(after) : !continues(after);

/** Labels that may follow each other, as two lists side by side. */
export interface LabelPairs {
  readonly befores: Uint8Array;
  readonly afters: Uint8Array;
}

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);

function pairsBetween(befores: readonly number[], afters: readonly number[]): LabelPairs {
  const allowed = befores.flatMap((before) =>
    afters.filter((after) => mayFollow(before, after)).map((after) => ({ before, after })),
  );
  return {
    befores: Uint8Array.from(allowed, ({ before }) => before),
    afters: Uint8Array.from(allowed, ({ after }) => after),
  };
}

/** All that may follow each other: most labels may not. */
export const ALL_PAIRS = pairsBetween(LABELS, LABELS);
