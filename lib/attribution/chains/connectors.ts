import type { TokenRange } from '../describing/claim-text.ts';

/** Where a connector stands, and whether whom it names stands outside or inside of the claim's own source. */
export interface Connector extends TokenRange {
  readonly side: 'outer' | 'inner';
}

const INNER = new Map<string, number>([
  ['via', 1],
  ['citing', 1],
  ['quoting', 1],
]);
const OUTER: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['as', 'reported', 'by'],
  ['as', 'quoted', 'by'],
  ['as', 'cited', 'by'],
  ['reported', 'by'],
  ['quoted', 'by'],
  ['cited', 'by'],
  ['carried', 'by'],
  ['published', 'by'],
  ['seen', 'by'],
  ['obtained', 'by'],
  ['reviewed', 'by'],
  ['interview', 'with'],
];

/** The connector that begins at `words[at]` (lower case), if one does. */
export function connectorAt(words: readonly string[], at: number): Connector | undefined {
  const word = words[at] ?? '';
  const inner = INNER.get(word);
  if (inner !== undefined) return { first: at, end: at + inner, side: 'inner' };
  const phrase = OUTER.find((candidate) => candidate.every((part, index) => words[at + index] === part));
  return phrase === undefined ? undefined : { first: at, end: at + phrase.length, side: 'outer' };
}
