const WORD = /[\p{L}\p{N}]+/gu;

export const wordsOf = (text: string): string[] =>
  text.normalize('NFKC').replace(/[‘’`]/g, "'").toLowerCase().match(WORD) ?? [];

const bagOf = (words: readonly string[]): Map<string, number> => {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
};

/** F1 of a text's words against those of the marked one. Words of headline and standfirst may be there or not. */
export function bodyScore(text: string, marked: string, optional: string): number {
  const found = bagOf(wordsOf(text));
  const sought = bagOf(wordsOf(marked));
  const free = bagOf(wordsOf(optional));
  let right = 0;
  let extra = 0;
  for (const [word, count] of found) {
    const shared = Math.min(count, sought.get(word) ?? 0);
    right += shared;
    extra += Math.max(0, count - shared - (free.get(word) ?? 0));
  }
  let missing = 0;
  for (const [word, count] of sought) missing += Math.max(0, count - (found.get(word) ?? 0));
  return right === 0 ? 0 : (2 * right) / (2 * right + extra + missing);
}
