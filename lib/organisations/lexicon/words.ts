/** Reads a word list written as running text: one entry between white space, `_` for a space inside an entry. */
export const words = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
