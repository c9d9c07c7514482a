/** Words of a text in lower case, and where the part to look at ends. */
export interface Window {
  readonly words: readonly string[];
  readonly original: readonly string[];
  readonly end: number;
}
