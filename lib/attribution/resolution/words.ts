const LONGEST = 300;

/** The words of a name or phrase in lower case. */
export const wordsOf = (phrase: string): readonly string[] =>
  phrase.slice(0, LONGEST).toLowerCase().split(/\s+/);
