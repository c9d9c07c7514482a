/** Between entries stands "; "; within one, `\;` is a semicolon, `\\` a backslash, and `\e` alone an empty entry. */
export const joinList = (entries: readonly string[]): string =>
  entries.map((entry) => entry.replace(/[\\;]/g, '\\$&') || '\\e').join('; ');

export function splitList(cell: string): readonly string[] {
  const entries = cell.match(/(?:\\[\s\S]|[^\\;])+/g) ?? [];
  return entries.map((entry, index) =>
    (index === 0 ? entry : entry.replace(/^ /, '')).replace(/\\([\s\S])/g, (_, escaped: string) =>
      escaped === 'e' ? '' : escaped,
    ),
  );
}
