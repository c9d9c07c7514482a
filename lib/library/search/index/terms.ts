/** Words of letters and digits; of scripts that put no space between words, each sign by itself. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

const MARKED = /[\u0080-\uffff]/;

/** "Świątek" is found by "swiatek". */
export function termsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const folded = MARKED.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
  return folded.match(WORD) ?? [];
}

/** So many letters may be wrong in a word; short ones are taken as they are. */
export const typosIn = (term: string): number => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2);

/** Whether two words differ by at most so many letters added, left out, changed or swapped with their neighbour. */
export function isWithin(one: string, other: string, atMost: number): boolean {
  if (Math.abs(one.length - other.length) > atMost) return false;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > atMost) return false;
    [before, last] = [last, now];
  }
  return (last[other.length] ?? 0) <= atMost;
}
