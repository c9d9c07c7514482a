import { tagNumber } from '../../language/tags.ts';
import { SHAPES } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import type { Reading } from './reading.ts';

/**
 * A window cut at marks and conjunctions: how such a stretch begins (", which …", ", contradicting …", "but …") tells
 * whether it still belongs to what is said. By token of the window.
 */
export interface Stretches {
  /** The token with which each one's stretch begins. */
  readonly stretch: Int32Array;
  /** How many stretches lie between it and the cue, up to five. */
  readonly stretchesAway: Uint8Array;
  /** 1 between brackets. */
  readonly bracketed: Uint8Array;
}

const CONJUNCTION = tagNumber('CC');
const FARTHEST = 5;
const BREAKS = new Set<number>([
  SHAPES.comma,
  SHAPES.colon,
  SHAPES.dash,
  SHAPES.stop,
  SHAPES.question,
  SHAPES.open,
  SHAPES.close,
]);

export function stretchesOf({ facts, tags }: Reading, cue: TokenRange, window: TokenRange): Stretches {
  const length = window.end - window.first;
  const stretch = new Int32Array(length);
  const number = new Int32Array(length);
  const bracketed = new Uint8Array(length);
  let start = window.first;
  let count = 0;
  let isBracketed = 0;
  for (let i = window.first; i < window.end; i++) {
    const k = i - window.first;
    const shape = facts.shape[i] ?? 0;
    const isConjunction = tags[i] === CONJUNCTION;
    if (shape === SHAPES.open) isBracketed = 1;
    bracketed[k] = isBracketed;
    if (shape === SHAPES.close) isBracketed = 0;
    if (isConjunction || BREAKS.has(shape)) {
      count++;
      start = isConjunction || i + 1 === window.end ? i : i + 1;
    }
    stretch[k] = start;
    number[k] = count;
  }
  const home = number[cue.first - window.first] ?? 0;
  const stretchesAway = Uint8Array.from(number, (n) => Math.min(FARTHEST, Math.abs(n - home)));
  return { stretch, stretchesAway, bracketed };
}
