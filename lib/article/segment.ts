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

/** Parts the page's shown text into blocks, in the order of the document. */
export function segment(body: Element, visibility: Visibility): PageBlock[] {
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

  const breakLine = (element: Element, settings: Settings) => {
    if (builder.endsInLineBreak) flush(element, settings);
    else builder.addLineBreak();
  };

  const walk = (element: Element, block: Element, around: Settings, isLink: boolean, isStressed: boolean) => {
    for (const child of shownChildren(element)) {
      if (isText(child)) {
        const before = builder.length;
        builder.add(child);
        if (isLink) linked += builder.length - before;
        if (isStressed) stressed += builder.length - before;
      } else if (isElement(child)) enter(child, block, around, isLink, isStressed);
    }
  };

  const enter = (
    element: Element,
    block: Element,
    around: Settings,
    isLink: boolean,
    isStressed: boolean,
  ) => {
    const tag = tagOf(element);
    if (tag === 'BR') return breakLine(block, around);
    if (tag === 'TD' || tag === 'TH') builder.addLineBreak();
    if (NOT_TEXT.has(tag) || !visibility.isShown(element)) return;
    const inside = settingsIn(element, around);
    const link = isLink || tag === 'A';
    const stress = isStressed || STRESSED.has(tag);
    if (!visibility.isBlock(element)) return walk(element, block, inside, link, stress);
    flush(block, around);
    walk(element, element, inside, link, stress);
    flush(element, inside);
  };

  walk(body, body, {}, false, false);
  flush(body, {});
  return blocks;
}
