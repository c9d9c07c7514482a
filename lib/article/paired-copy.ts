import { textsIn } from './nodes.ts';
import type { PageVisitor } from './walk-page.ts';

/** Elements that hold no part of an article's running text, and mislead Readability where they stay. */
const LEFT_OUT = new Set(['FIGURE', 'ASIDE', 'NAV', 'FOOTER', 'IMG', 'PICTURE']);

/** Pages that wrap all of their text in one form exist: only a form this small beside the page is left out. */
const LARGEST_FORM = 0.3;

/** Attributes that tell Readability nothing more: what is hidden is not copied. They cost where it asks for them. */
const NOT_READ = ['style', 'hidden', 'aria-hidden'];

/**
 * Readability takes the square of the depth, so the copy nests no deeper than this: what is inside stands in its last
 * element, one after the other. Pages that people made stay far above it.
 */
const MOST_NESTED = 150;

const lengthOf = (node: Node): number => node.textContent?.length ?? 0;

/**
 * A copy of a page's body that may be taken apart, of which every text node knows its original. Elements keep the
 * attributes that Readability goes by, custom ones stay inert; of links' addresses only those that lead to the same
 * page are kept, which it counts for less.
 */
export class PairedCopy implements PageVisitor {
  readonly document: Document;
  readonly #originals = new Map<Node, Text>();
  readonly #inOrder: Text[] = [];
  readonly #body: Element;
  readonly #around: Element[] = [];
  #here: Element;
  /** How many elements deep the walk is in what is left out. */
  #leftOut = 0;
  #bodyLength: number | undefined;

  constructor(source: Document) {
    this.document = source.implementation.createHTMLDocument(source.title);
    this.#body = source.body;
    this.#here = this.document.body;
  }

  enter(element: Element, tag: string): void {
    if (this.#leftOut > 0 || this.#isLeftOut(element, tag)) {
      this.#leftOut++;
      return;
    }
    this.#around.push(this.#here);
    if (this.#around.length <= MOST_NESTED) this.#here = this.#here.appendChild(this.#copyOf(element));
  }

  leave(): void {
    if (this.#leftOut > 0) this.#leftOut--;
    else this.#here = this.#around.pop() ?? this.#here;
  }

  lineBreak(): void {
    if (this.#leftOut === 0) this.#here.appendChild(this.document.createElement('br'));
  }

  text(node: Text): void {
    if (this.#leftOut > 0) return;
    const copy = this.document.createTextNode(node.data);
    this.#originals.set(copy, node);
    this.#inOrder.push(node);
    this.#here.appendChild(copy);
  }

  originalOf(copied: Node): Text | undefined {
    return this.#originals.get(copied);
  }

  /**
   * Readability keeps the page as `body.innerHTML` and, before it tries again, assigns that: all nodes would be new
   * ones. With this property of the body's own it gets and sets a copy instead, of which the text nodes are paired only
   * when it is restored: most pages are read at the first try.
   */
  keepNodesOverInnerHtml(): void {
    const { body } = this.document;
    const snapshots = new Map<string, Node>();
    Object.defineProperty(body, 'innerHTML', {
      configurable: true,
      get: () => {
        const name = `snapshot ${snapshots.size}`;
        snapshots.set(name, body.cloneNode(true));
        return name;
      },
      set: (name: string) => {
        const snapshot = snapshots.get(name);
        if (!snapshot) throw new Error('Readability changed how it tries again: pin its version.');
        const restored = snapshot.cloneNode(true);
        this.#pairAnew(restored);
        body.replaceChildren(...restored.childNodes);
      },
    });
  }

  /** By then Readability has taken white space out, and nothing else: what is left is in the order of the page. */
  #pairAnew(restored: Node): void {
    let at = 0;
    for (const copy of textsIn(restored)) {
      while (at < this.#inOrder.length && this.#inOrder[at]?.data !== copy.data) at++;
      const original = this.#inOrder[at++];
      if (original) this.#originals.set(copy, original);
    }
  }

  #isLeftOut(element: Element, tag: string): boolean {
    if (LEFT_OUT.has(tag)) return true;
    if (tag !== 'FORM') return false;
    this.#bodyLength ??= lengthOf(this.#body);
    return lengthOf(element) < this.#bodyLength * LARGEST_FORM;
  }

  #copyOf(element: Element): Element {
    const copy = this.document.importNode(element, false);
    for (const name of NOT_READ) copy.removeAttribute(name);
    if (copy.getAttribute('href')?.startsWith('#') === false) copy.removeAttribute('href');
    return copy;
  }
}
