import type { Span } from '../language/span.ts';
import { isShadowRoot } from './nodes.ts';
import type { TextPiece } from './text-piece.ts';

/** One end of a range in the DOM, as `Range` and `StaticRange` give it. */
export interface Boundary {
  readonly node: Node;
  readonly offset: number;
}

/** A stretch of one text node. */
export interface NodeSpan extends Span {
  readonly node: Text;
}

type RangeEnds = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

const PRECEDING = 2;
const CONTAINED_BY = 16;

/**
 * The way from offsets of an article's text to the page and back. The characters of `Article.text` are those of the
 * page's text nodes, in order, save that white space is one space, a line break, or the empty line between two
 * blocks, and that characters without width (soft hyphens, zero-width spaces) are left out.
 */
export class OffsetMap {
  readonly #pieces: readonly TextPiece[];

  /** @param pieces in the order of the text, and of the page. */
  constructor(pieces: readonly TextPiece[]) {
    this.#pieces = pieces;
  }

  /** The stretches of text nodes that a span covers, in order: one for each text node, white space between included. */
  nodeSpansOf(span: Span): NodeSpan[] {
    const found: NodeSpan[] = [];
    for (let i = this.#firstEndingAfter(span.start); i < this.#pieces.length; i++) {
      const piece = this.#pieces[i];
      if (!piece || piece.start >= span.end) break;
      const from = Math.max(0, span.start - piece.start);
      const to = Math.min(piece.length, span.end - piece.start);
      const part = { node: piece.node, start: piece.offset + from, end: piece.offset + to };
      const last = found.at(-1);
      if (last?.node === part.node && last.end <= part.start) {
        found[found.length - 1] = { ...last, end: part.end };
      } else found.push(part);
    }
    return found;
  }

  /** Live ranges of a span, one for each text node. A node that the page has shortened or taken away gives none. */
  rangesOf(span: Span): Range[] {
    return this.nodeSpansOf(span).flatMap(({ node, start, end }) => {
      if (!node.isConnected || end > node.length) return [];
      const range = node.ownerDocument.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return [range];
    });
  }

  /** The open shadow roots that some of the text stands in. */
  shadowRoots(): ReadonlySet<ShadowRoot> {
    const roots = new Set<ShadowRoot>();
    for (const { node } of this.#pieces) {
      const root = node.getRootNode();
      if (isShadowRoot(root)) roots.add(root);
    }
    return roots;
  }

  /** The span that a range covers, without what of it is no part of the article; nothing where all of it is none. */
  spanOf(range: RangeEnds): Span | undefined {
    const start = this.#offsetOf({ node: range.startContainer, offset: range.startOffset }, 'start');
    const end = this.#offsetOf({ node: range.endContainer, offset: range.endOffset }, 'end');
    return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
  }

  /** The text's first offset at or after the boundary, or its last one at or before it. */
  #offsetOf(boundary: Boundary, side: 'start' | 'end'): number | undefined {
    const index = this.#firstPieceAfter(boundary);
    const after = this.#pieces[index];
    const before = this.#pieces[index - 1];
    if (before && before.node === boundary.node && boundary.offset < before.offset + before.length) {
      return before.start + boundary.offset - before.offset;
    }
    return side === 'start' ? after?.start : before && before.start + before.length;
  }

  /** The index of the first piece that starts at or after the boundary. */
  #firstPieceAfter(boundary: Boundary): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (piece && startsBefore(piece, boundary)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (piece && piece.start + piece.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function startsBefore(piece: TextPiece, { node, offset }: Boundary): boolean {
  if (piece.node === node) return piece.offset < offset;
  const relation = node.compareDocumentPosition(piece.node);
  if (relation & CONTAINED_BY) return childIndexAbove(piece.node, node) < offset;
  return (relation & PRECEDING) !== 0;
}

/** Which child of `ancestor` the node is in. */
function childIndexAbove(node: Node, ancestor: Node): number {
  let child: Node = node;
  while (child.parentNode && child.parentNode !== ancestor) child = child.parentNode;
  let index = 0;
  for (let previous = child.previousSibling; previous; previous = previous.previousSibling) index++;
  return index;
}
