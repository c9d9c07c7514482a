import type { Span } from './span.ts';

/** A sentence of the text. `block` counts the text's paragraphs (runs between line breaks) from 0. */
export interface Sentence extends Span {
  readonly block: number;
  /** Its tokens, as a half-open range of indices into the text's tokens. */
  readonly firstToken: number;
  readonly endToken: number;
}
