/**
 * A run of characters that stand in a text node as they stand in the text: `text.slice(start, start + length)` is
 * `node.data.slice(offset, offset + length)`, save that any white space of the node is a space in the text.
 */
export interface TextPiece {
  readonly node: Text;
  /** Into `node.data`. */
  readonly offset: number;
  /** Into the text that the piece is a part of. */
  readonly start: number;
  readonly length: number;
}
