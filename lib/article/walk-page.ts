import type { Steps } from '../language/steps.ts';
import { isElement, isText, tagOf } from './nodes.ts';
import { type NodesInTurn, shownChildren } from './shown-children.ts';
import type { Visibility } from './visibility.ts';

/** What takes a page in as it is walked through: every shown element is entered and left, with its text between. */
export interface PageVisitor {
  /** @param tag the element's, as `tagOf` gives it. */
  enter(element: Element, tag: string): void;
  leave(): void;
  lineBreak(element: Element): void;
  text(node: Text): void;
}

/** Elements whose text is not a part of the page's text. */
const NOT_TEXT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS IFRAME OBJECT EMBED VIDEO AUDIO SELECT TEXTAREA INPUT BUTTON HEAD ' +
    'TITLE META LINK DATALIST METER PROGRESS MAP AREA DIALOG RP RT AMP-AD AMP-STICKY-AD AMP-EMBED AMP-IFRAME ' +
    'AMP-SIDEBAR AMP-CONSENT'
  ).split(' '),
);

/** Elements looked at in one step: few enough for a step to be short, many enough for steps to cost nothing. */
const ELEMENTS_A_STEP = 100;

/** Shows what is in `body` to its visitors, in the order of the document. However deep the page nests. */
export function* walkPageInSteps(
  body: Element,
  visibility: Visibility,
  visitors: readonly PageVisitor[],
): Steps<void> {
  const path: NodesInTurn[] = [shownChildren(body, tagOf(body))];
  let seen = 0;
  for (let here = path.at(-1); here; here = path.at(-1)) {
    const child = here.next();
    if (!child) {
      path.pop();
      if (path.length > 0) for (const visitor of visitors) visitor.leave();
    } else if (isText(child)) {
      for (const visitor of visitors) visitor.text(child);
    } else if (isElement(child)) {
      if (++seen % ELEMENTS_A_STEP === 0) yield;
      const tag = tagOf(child);
      if (tag === 'BR') for (const visitor of visitors) visitor.lineBreak(child);
      else if (!NOT_TEXT.has(tag) && visibility.isShown(child)) {
        for (const visitor of visitors) visitor.enter(child, tag);
        path.push(shownChildren(child, tag));
      }
    }
  }
}
