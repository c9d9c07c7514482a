import { isPunctuation, SHAPES } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import type { Arguments } from '../arguments/find-arguments.ts';
import type { Reading } from '../reading/reading.ts';

/** "…, she said on Monday." */
const MOST_BEHIND = 3;

/**
 * "The van broke down, but nobody was hurt, the driver said.": where who says it closes the sentence, all of the
 * sentence before it is said.
 */
export function allBeforeTheEnd(reading: Reading, cue: TokenRange, found: Arguments): Arguments {
  const { facts, sentences, sentenceOf } = reading;
  const sentence = sentences[sentenceOf[cue.first] ?? 0];
  const [source] = found.source;
  const [piece] = found.content;
  if (!sentence || !source || !piece || found.content.length > 1) return found;
  const first = Math.min(source.first, cue.first);
  const last = Math.max(source.end, cue.end);
  const words = wordsIn(reading, last, sentence.endToken);
  const isClosing =
    words <= MOST_BEHIND && facts.shape[first - 1] === SHAPES.comma && piece.end === first - 1;
  const isPlain = piece.first > sentence.firstToken && !isQuoted(reading, sentence.firstToken, first);
  if (!isClosing || !isPlain) return found;
  return { ...found, content: [{ first: sentence.firstToken, end: piece.end }] };
}

function wordsIn({ facts }: Reading, from: number, end: number): number {
  let words = 0;
  for (let at = from; at < end; at++) if (!isPunctuation(facts.shape[at] ?? 0)) words++;
  return words;
}

function isQuoted({ quotations }: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if ((quotations.at[at] ?? -1) >= 0) return true;
  return false;
}
