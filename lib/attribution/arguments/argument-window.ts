import { SHAPES } from '../../language/word-facts.ts';
import type { Reading } from '../reading/reading.ts';

/** How far from the cue's sentence its source and content are looked for, in tokens. */
const BEFORE = 110;
const AFTER = 160;

export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/**
 * The tokens in which a cue's source and content may stand: its sentence, with those of its paragraph before and
 * behind for as long as they quote, and the next paragraph where the cue's sentence ends in a colon.
 */
export function argumentWindow(reading: Reading, cue: TokenRange): TokenRange {
  const { sentences, sentenceOf, facts } = reading;
  const home = sentenceOf[cue.first] ?? 0;
  const block = sentences[home]?.block;
  let from = home;
  let to = home;
  const start = sentences[home]?.firstToken ?? 0;
  const end = sentences[home]?.endToken ?? 0;
  while (
    from > 0 &&
    sentences[from - 1]?.block === block &&
    isQuoting(reading, from - 1) &&
    start - (sentences[from - 1]?.firstToken ?? 0) <= BEFORE
  )
    from--;
  while (
    sentences[to + 1]?.block === block &&
    isQuoting(reading, to + 1) &&
    (sentences[to + 1]?.endToken ?? Infinity) - end <= AFTER
  )
    to++;
  const next = sentences[to + 1];
  if (next && facts.shape[(sentences[to]?.endToken ?? 0) - 1] === SHAPES.colon && to === home) {
    while (
      sentences[to + 1]?.block === next.block &&
      (sentences[to + 1]?.endToken ?? Infinity) - end <= AFTER
    )
      to++;
  }
  return { first: sentences[from]?.firstToken ?? 0, end: sentences[to]?.endToken ?? 0 };
}

function isQuoting({ sentences, quotations }: Reading, s: number): boolean {
  const { firstToken = 0, endToken = 0 } = sentences[s] ?? {};
  for (let i = firstToken; i < endToken; i++) if ((quotations.at[i] ?? -1) >= 0) return true;
  return false;
}
