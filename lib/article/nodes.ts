export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** The tag's name in capitals, in any parser and for SVG too. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();

const SHOW_TEXT = 4;

/** The text nodes in a tree, in order, however deep it nests. */
export function* textsIn(root: Node): Generator<Text, undefined> {
  const walker = root.ownerDocument?.createTreeWalker(root, SHOW_TEXT);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) if (isText(node)) yield node;
  return undefined;
}
