import type { TokenRange } from '../arguments/argument-window.ts';
import type { Reading } from './reading.ts';

/** The text's paragraphs as ranges of tokens, in order. */
export function paragraphsOf({ sentences, tokens }: Reading): TokenRange[] {
  const paragraphs: TokenRange[] = [];
  let first = 0;
  let block = sentences[0]?.block;
  for (const sentence of sentences) {
    if (sentence.block === block) continue;
    paragraphs.push({ first, end: sentence.firstToken });
    first = sentence.firstToken;
    block = sentence.block;
  }
  if (tokens.length > first) paragraphs.push({ first, end: tokens.length });
  return paragraphs;
}
