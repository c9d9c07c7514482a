import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/token.ts';
import {
  LABEL_COUNT,
  labelOf,
  NAME_TYPES,
  type NameType,
  OUTSIDE,
  POSITIONS,
  positionOf,
  typeOf,
} from './labels.ts';
import type { Tagging } from './name-tagger.ts';

/** One name where it stands in the text, as the tagger took it. */
export interface TaggedName extends Span {
  readonly type: NameType;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  /** How likely each type is, over the name's tokens on average. */
  readonly odds: Readonly<Record<NameType, number>>;
}

/** The names of one stretch of the sentence of this index. */
export function namesOf(
  { first: stretch, labels, likelihood }: Tagging,
  sentence: Sentence,
  index: number,
  tokens: readonly Token[],
): TaggedName[] {
  const names: TaggedName[] = [];
  const base = sentence.firstToken + stretch;
  let first = 0;
  labels.forEach((label, at) => {
    const position = positionOf(label);
    if (label === OUTSIDE || position === 'B' || position === 'S') first = at;
    const type = typeOf(label);
    if (type === undefined || (position !== 'E' && position !== 'S')) return;
    const start = tokens[base + first]?.start ?? 0;
    const end = tokens[base + at]?.end ?? 0;
    names.push({
      start,
      end,
      type,
      firstToken: base + first,
      endToken: base + at + 1,
      sentence: index,
      odds: oddsOver(likelihood, first, at + 1),
    });
  });
  return names;
}

/** How likely each type is over a run of tokens, whatever their positions in a name. */
export function oddsOver(likelihood: Float64Array, first: number, end: number): Record<NameType, number> {
  const odds: Record<NameType, number> = { ORG: 0, PER: 0, LOC: 0 };
  for (const { type, labels } of LABELS_OF_TYPES) {
    for (let at = first; at < end; at++)
      for (const label of labels) odds[type] += likelihood[at * LABEL_COUNT + label] ?? 0;
    odds[type] /= Math.max(1, end - first);
  }
  return odds;
}

const LABELS_OF_TYPES = NAME_TYPES.map((type) => ({
  type,
  labels: POSITIONS.map((position) => labelOf(type, position)),
}));
