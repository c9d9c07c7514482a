import type { Reading, TokenRange } from './reading.ts';

/** The words of a name with one space between them: two mentions with the same key write the name alike. */
export const keyOf = (reading: Reading, { first, end }: TokenRange): string => {
  let key = reading.word(first);
  for (let at = first + 1; at < end; at++) key += ` ${reading.word(at)}`;
  return key;
};
