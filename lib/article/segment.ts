import { runThrough, type Steps } from '../language/steps.ts';
import { BlockTextBuilder } from './block-text.ts';
import { isElement, isText, shownChildren, tagOf } from './nodes.ts';
import type { PageBlock } from './page-block.ts';
import { type Settings, settingsIn } from './setting.ts';
import type { Visibility } from './visibility.ts';

/** Elements whose text is not a part of the page's text. */
const NOT_TEXT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS IFRAME OBJECT EMBED VIDEO AUDIO SELECT TEXTAREA INPUT BUTTON HEAD ' +
    'TITLE META LINK DATALIST METER PROGRESS MAP AREA DIALOG RP RT'
  ).split(' '),
);
const STRESSED = new Set(['B', 'STRONG', 'I', 'EM']);

export const isNotText = (element: Element): boolean => NOT_TEXT.has(tagOf(element));

/** Where the walk is inside one element, and what it knows there. */
interface Position {
  readonly children: Iterator<Node>;
  /** The nearest element that starts a new line. */
  readonly block: Element;
  readonly settings: Settings;
  readonly isLink: boolean;
  readonly isStressed: boolean;
  /** Whether its text ends with the element. */
  readonly endsBlock: boolean;
}

/** Elements looked at in one step: few enough for a step to be short, many enough for steps to cost nothing. */
const ELEMENTS_A_STEP = 100;

/** Parts the page's shown text into blocks, in the order of the document. However deep the page nests. */
export function* segmentInSteps(body: Element, visibility: Visibility): Steps<PageBlock[]> {
  const blocks: PageBlock[] = [];
  const builder = new BlockTextBuilder();
  let linked = 0;
  let stressed = 0;

  const flush = (element: Element, settings: Settings) => {
    if (!builder.isEmpty) blocks.push({ ...builder.take(), settings, element, linked, stressed });
    else builder.take();
    linked = 0;
    stressed = 0;
  };

  const breakLine = ({ block, settings }: Position) => {
    if (builder.endsInLineBreak) flush(block, settings);
    else builder.addLineBreak();
  };

  const addText = (node: Text, { isLink, isStressed }: Position) => {
    const before = builder.length;
    builder.add(node);
    if (isLink) linked += builder.length - before;
    if (isStressed) stressed += builder.length - before;
  };

  /** The position inside the element, where it is one to go into. */
  const enter = (element: Element, around: Position): Position | undefined => {
    const tag = tagOf(element);
    if (tag === 'BR') breakLine(around);
    if (tag === 'TD' || tag === 'TH') builder.addLineBreak();
    if (tag === 'BR' || NOT_TEXT.has(tag) || !visibility.isShown(element)) return undefined;
    const isBlock = visibility.isBlock(element);
    if (isBlock) flush(around.block, around.settings);
    return {
      children: shownChildren(element)[Symbol.iterator](),
      block: isBlock ? element : around.block,
      settings: settingsIn(element, around.settings),
      isLink: around.isLink || tag === 'A',
      isStressed: around.isStressed || STRESSED.has(tag),
      endsBlock: isBlock,
    };
  };

  const path: Position[] = [
    {
      children: shownChildren(body)[Symbol.iterator](),
      block: body,
      settings: {},
      isLink: false,
      isStressed: false,
      endsBlock: true,
    },
  ];
  let entered = 0;
  for (let here = path.at(-1); here; here = path.at(-1)) {
    const { value: child, done } = here.children.next();
    if (done) {
      if (here.endsBlock) flush(here.block, here.settings);
      path.pop();
    } else if (isText(child)) addText(child, here);
    else if (isElement(child)) {
      const inside = enter(child, here);
      if (inside) path.push(inside);
      if (++entered % ELEMENTS_A_STEP === 0) yield;
    }
  }
  return blocks;
}

export const segment = (body: Element, visibility: Visibility): PageBlock[] =>
  runThrough(segmentInSteps(body, visibility));
