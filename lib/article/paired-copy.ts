import type { Steps } from '../language/steps.ts';
import { isElement, isText, shownChildren, tagOf, textsIn } from './nodes.ts';
import { isNotText } from './segment.ts';
import type { Visibility } from './visibility.ts';

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

/** Elements copied in one step. */
const ELEMENTS_A_STEP = 100;

/** A copy of a page's body that may be taken apart, of which every text node knows its original. */
export interface PairedCopy {
  readonly document: Document;
  originalOf(copied: Node): Text | undefined;
}

/**
 * Copies what is shown of `source`, without touching it. Elements keep the attributes that Readability goes by, custom
 * ones stay inert; of links' addresses only those that lead to the same page are kept, which it counts for less.
 */
export function* copyPairedInSteps(source: Document, visibility: Visibility): Steps<PairedCopy> {
  const originals = new Map<Node, Text>();
  const document = source.implementation.createHTMLDocument(source.title);
  const pageLength = source.body.textContent?.length ?? 0;

  const isLeftOut = (element: Element): boolean => {
    const tag = tagOf(element);
    if (LEFT_OUT.has(tag) || isNotText(element)) return true;
    if (tag === 'FORM') return (element.textContent?.length ?? 0) < pageLength * LARGEST_FORM;
    return false;
  };

  const copyOf = (element: Element): Element => {
    const copy = document.importNode(element, false);
    for (const name of NOT_READ) copy.removeAttribute(name);
    if (copy.getAttribute('href')?.startsWith('#') === false) copy.removeAttribute('href');
    return copy;
  };

  const path: { readonly children: Iterator<Node>; readonly copy: Element }[] = [
    { children: shownChildren(source.body)[Symbol.iterator](), copy: document.body },
  ];
  let copied = 0;
  for (let here = path.at(-1); here; here = path.at(-1)) {
    const { value: child, done } = here.children.next();
    if (done) path.pop();
    else if (isText(child)) {
      const copy = document.createTextNode(child.data);
      originals.set(copy, child);
      here.copy.appendChild(copy);
    } else if (isElement(child) && !isLeftOut(child) && visibility.isShown(child)) {
      const copy = path.length > MOST_NESTED ? here.copy : here.copy.appendChild(copyOf(child));
      path.push({ children: shownChildren(child)[Symbol.iterator](), copy });
      if (++copied % ELEMENTS_A_STEP === 0) yield;
    }
  }
  keepNodesOverInnerHtml(document.body, originals);
  return { document, originalOf: (copied) => originals.get(copied) };
}

/**
 * Readability keeps the page as `body.innerHTML` and, before it tries again, assigns that: all nodes would be new
 * ones. With this property of the body's own, it gets and sets a snapshot of paired nodes instead.
 */
function keepNodesOverInnerHtml(body: HTMLElement, originals: Map<Node, Text>): void {
  const snapshots = new Map<string, Node>();

  const clonePaired = (node: Node): Node => {
    const clone = node.cloneNode(true);
    const clonedTexts = textsIn(clone);
    for (const text of textsIn(node)) {
      const original = originals.get(text);
      const { value: cloned } = clonedTexts.next();
      if (original && cloned) originals.set(cloned, original);
    }
    return clone;
  };

  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => {
      const name = `snapshot ${snapshots.size}`;
      snapshots.set(name, clonePaired(body));
      return name;
    },
    set: (name: string) => {
      const snapshot = snapshots.get(name);
      if (!snapshot) throw new Error('Readability changed how it tries again: pin its version.');
      const restored = clonePaired(snapshot);
      body.replaceChildren(...restored.childNodes);
    },
  });
}
