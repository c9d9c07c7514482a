const SUGGESTED = 6;

const folded = (tag: string) => tag.trim().toLocaleLowerCase();

/** The tags with one more, as typed but for outer and doubled white space; the same word twice is one tag. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = typed.trim().replace(/\s+/g, ' ');
  const isNew = tag !== '' && !tags.some((other) => folded(other) === folded(tag));
  return isNew ? [...tags, tag] : tags;
}

/** Of the tags in use those not yet given that hold what is typed; those that begin with it first. */
export function suggestedTags(
  known: readonly string[],
  given: readonly string[],
  typed: string,
): readonly string[] {
  const taken = new Set(given.map(folded));
  const wanted = folded(typed);
  const fitting = known.filter((tag) => !taken.has(folded(tag)) && folded(tag).includes(wanted));
  const beginning = fitting.filter((tag) => folded(tag).startsWith(wanted));
  const holding = fitting.filter((tag) => !folded(tag).startsWith(wanted));
  return [...beginning, ...holding].slice(0, SUGGESTED);
}
