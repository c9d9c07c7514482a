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

/** Words longer than this are compared by their beginnings. */
const LONGEST = 48;

/** Three rows of the table of edits, used again and again: a vocabulary is compared in one go. */
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1));

/** Whether two words differ by at most so many letters added, left out, changed or swapped with their neighbour. */
export function isWithin(one: string, other: string, atMost: number): boolean {
  if (Math.abs(one.length - other.length) > atMost) return false;
  const width = Math.min(other.length, LONGEST);
  const height = Math.min(one.length, LONGEST);
  let [before = EMPTY, last = EMPTY, now = EMPTY] = rows;
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let row = 1; row <= height; row++) {
    now[0] = row;
    let least = row;
    const letter = one.charCodeAt(row - 1);
    for (let column = 1; column <= width; column++) {
      const differs = letter === other.charCodeAt(column - 1) ? 0 : 1;
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + differs,
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        letter === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      if (isSwapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      now[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > atMost) return false;
    [before, last, now] = [last, now, before];
  }
  return (last[width] ?? 0) <= atMost;
}

const EMPTY = new Uint8Array(LONGEST + 1);
