/** Two headlines are one with a word or two changed where they share this much of their words (as F1). */
const LEAST_SHARED = 0.8;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two headlines are the same but for a few words: shortened or mended, not written anew for a search or share. */
export function readsLike(one: string, other: string): boolean {
  const [here, there] = [wordsOf(one), wordsOf(other)];
  const left = new Map<string, number>();
  for (const word of there) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = here.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return shared.length > 0 && (2 * shared.length) / (here.length + there.length) >= LEAST_SHARED;
}
