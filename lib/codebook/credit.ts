import type { Code } from './code.ts';
import type { Coder } from './coder.ts';

/**
 * Codes with who gave them, once they are written: what was there before stays its coder's, everything else is of
 * whoever writes now. Saying the same again in another edition is giving it anew.
 */
export const credited = (before: readonly Code[], now: readonly Code[], coder: Coder): readonly Code[] =>
  now.map((code) => before.find((was) => isSameAnswer(was, code)) ?? { ...code, coder });

const isSameAnswer = (a: Code, b: Code): boolean =>
  a.codebook === b.codebook &&
  a.field === b.field &&
  a.edition === b.edition &&
  JSON.stringify(a.value) === JSON.stringify(b.value);
