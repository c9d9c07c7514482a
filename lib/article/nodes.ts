export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** The tag's name in capitals, in any parser and for SVG too. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();

const SHOW_TEXT = 4;

/** The text nodes in a tree, in order, however deep it nests. */
export function* textsIn(root: Node): Generator<Text, undefined> {
  const walker = root.ownerDocument?.createTreeWalker(root, SHOW_TEXT);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) if (isText(node)) yield node;
  return undefined;
}

const isSlot = (element: Element): element is HTMLSlotElement =>
  element.localName === 'slot' && 'assignedNodes' in element;

/** The children shown in an element's place: those of its open shadow root, where it has one, with the slots filled. */
export function shownChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}
