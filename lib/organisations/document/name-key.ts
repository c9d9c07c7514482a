import type { Reading, TokenRange } from './reading.ts';

/** The words of a name with one space between them: two mentions with the same key write the name alike. */
export const keyOf = (reading: Reading, { first, end }: TokenRange): string => {
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(reading.word(at));
  return words.join(' ');
};
