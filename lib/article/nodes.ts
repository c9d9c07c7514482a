export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** The tag's name in capitals, in any parser and for SVG too. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();

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
