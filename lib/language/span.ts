/** A half-open range `[start, end)` of UTF-16 code units into a text: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
