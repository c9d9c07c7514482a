import { runThrough, type Steps } from '../language/steps.ts';
import { tagOf } from './nodes.ts';
import type { PageBlock } from './page-block.ts';
import { SETTINGS, type Setting, type Settings } from './setting-kinds.ts';
import {
  isByline,
  isCredit,
  isDateLine,
  isInCapitals,
  isInvitation,
  isReference,
  isSentence,
} from './wording.ts';

/** What is known of a page beside its blocks. */
export interface BodyEvidence {
  /** The text nodes that Readability takes for the article's. */
  readonly nodes: ReadonlySet<Text>;
  /** The article's text as the page's own data gives it, in the form of `wordRuns`. */
  readonly stated?: ReadonlySet<string>;
}

/** A block with the numbers that the choice goes by, each from 0 to 1. */
export type BlockFeatures = Readonly<Record<FeatureName, number>>;

/** Of the blocks of a page, in order; nothing for those that have no part of the body near them, which most have not. */
export type FeaturesOfBlocks = readonly (BlockFeatures | undefined)[];

/** Settings tell a block from the body only where they do not hold for the body too. */
const OWN_FEATURES = [
  'always',
  'kept',
  'kept around',
  'kept before',
  'kept after',
  'main parent',
  'in main grandparent',
  'before the body',
  'after the body',
  'late in the body',
  'paragraph',
  'high heading',
  'list of links',
  'long list item',
  'linked',
  'all linked',
  'all stressed',
  'very short',
  'short',
  'long',
  'sentence',
  'capitals',
  'invitation',
  'short invitation',
  'reference',
  'short reference',
  'credit',
  'date line',
  'byline',
  'said before',
  'stated',
  'not stated',
  'all linked paragraph',
  'after a reference',
] as const;

export const FEATURES = [...OWN_FEATURES, ...SETTINGS] as const;
export type FeatureName = (typeof FEATURES)[number];

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const flag = (is: boolean) => (is ? 1 : 0);

const BLOCKS_A_STEP = 50;
/** In blocks: pages put pictures, notices and lists between two paragraphs of an article. */
const NEAR = 12;
const RUN = 4;
const WORD = /[\p{L}\p{N}]+/gu;

/** The runs of four words of a text, for asking whether another text has the same sentences. */
export function wordRuns(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  const runs: string[] = [];
  for (let i = 0; i + RUN <= words.length; i++) runs.push(words.slice(i, i + RUN).join(' '));
  return runs;
}

const keptShare = (block: PageBlock, nodes: ReadonlySet<Text>): number => {
  let kept = 0;
  for (const { node, length } of block.pieces) if (nodes.has(node)) kept += length;
  return share(kept, block.text.length);
};

export const featuresOf = (blocks: readonly PageBlock[], evidence: BodyEvidence): FeaturesOfBlocks =>
  runThrough(featuresInSteps(blocks, evidence));

/** The features of all blocks of a page, which need each other: neighbours, the parent that most of the body shares. */
export function* featuresInSteps(
  blocks: readonly PageBlock[],
  { nodes, stated }: BodyEvidence,
): Steps<FeaturesOfBlocks> {
  const kept = blocks.map((block) => keptShare(block, nodes));
  const weightOf = (index: number) => (kept[index] ?? 0) * (blocks[index]?.text.length ?? 0);
  const main = mainParent(blocks, kept);
  const body = blocks
    .map((_, index) => index)
    .filter((index) => weightOf(index) > 80 && blocks[index]?.element.parentElement === main);
  const first = body[0] ?? 0;
  const last = body.at(-1) ?? blocks.length;
  const seen = new Set<string>();
  const around = (index: number, offsets: readonly number[]) => {
    let whole = 0;
    let part = 0;
    for (const offset of offsets) {
      whole += blocks[index + offset]?.text.length ?? 0;
      part += weightOf(index + offset);
    }
    return share(part, whole);
  };

  const isFarFromBody = (index: number) => {
    for (let at = index - NEAR; at <= index + NEAR; at++) if ((kept[at] ?? 0) > 0) return false;
    return true;
  };

  const isAroundMain = askedOnce((element) => main !== undefined && element.contains(main));
  const isInGrandparent = askedOnce((element) => main?.parentElement?.contains(element) ?? false);

  const featuresAt = (block: PageBlock, index: number): BlockFeatures | undefined => {
    const { text, element } = block;
    const length = text.length;
    const linked = share(block.linked, length);
    const stressed = share(block.stressed, length);
    const isKept = kept[index] ?? 0;
    const saidBefore = length > 20 && seen.has(text);
    seen.add(text);
    const before = blocks[index - 1];
    const keptAround = around(index, [-2, -1, 1, 2]);
    if (isFarFromBody(index) && element.parentElement !== main) return undefined;
    const inBody = stated && length > 30 ? shareStated(text, stated) : undefined;
    const isShort = length < 60;
    const invitation = isInvitation(text);
    const reference = isReference(text);
    const isLink = linked > 0.9;
    const isParagraph = tagOf(element) === 'P';
    const listItem = block.settings['list item'] !== undefined;
    return {
      ...settingFeatures(block.settings, isAroundMain),
      always: 1,
      kept: isKept,
      'kept around': keptAround,
      'kept before': around(index, [-1]),
      'kept after': around(index, [1]),
      'main parent': flag(element.parentElement === main || element === main),
      'in main grandparent': flag(isInGrandparent(element)),
      'before the body': flag(index < first),
      'after the body': flag(index > last),
      'late in the body': flag(index > last - 2 && index <= last),
      paragraph: flag(isParagraph),
      'high heading': flag(/^H[12]$/.test(block.settings.heading ? tagOf(block.settings.heading) : '')),
      'list of links': flag(listItem && linked > 0.7),
      'long list item': flag(listItem && length > 100),
      linked,
      'all linked': flag(isLink),
      'all stressed': flag(stressed > 0.9),
      'very short': flag(length < 25),
      short: flag(isShort),
      long: Math.min(1, length / 300),
      sentence: flag(isSentence(text)),
      capitals: flag(isInCapitals(text)),
      invitation: flag(invitation),
      'short invitation': flag(invitation && length < 200),
      reference: flag(reference),
      'short reference': flag(reference && isShort),
      credit: flag(isCredit(text)),
      'date line': flag(isDateLine(text)),
      byline: flag(isByline(text)),
      'said before': flag(saidBefore),
      stated: inBody ?? 0,
      'not stated': inBody === undefined ? 0 : 1 - inBody,
      'all linked paragraph': flag(isParagraph && isLink),
      'after a reference': flag(before !== undefined && before.text.length < 60 && isReference(before.text)),
    };
  };

  const features: (BlockFeatures | undefined)[] = [];
  for (const [index, block] of blocks.entries()) {
    features.push(featuresAt(block, index));
    if (index % BLOCKS_A_STEP === 0) yield;
  }
  return features;
}

type Asks = (element: Element) => boolean;

/** Blocks share what is around them, and asking the page costs. */
function askedOnce(ask: Asks): Asks {
  const known = new Map<Element, boolean>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer = ask(element);
    known.set(element, answer);
    return answer;
  };
}

function settingFeatures(settings: Settings, isAroundMain: Asks): Record<Setting, number> {
  const isOwn = (setting: Setting) => {
    const element = settings[setting];
    return flag(element !== undefined && !isAroundMain(element));
  };
  return {
    article: flag(settings.article !== undefined),
    main: flag(settings.main !== undefined),
    heading: isOwn('heading'),
    'list item': isOwn('list item'),
    quotation: isOwn('quotation'),
    embed: isOwn('embed'),
    table: isOwn('table'),
    caption: isOwn('caption'),
    navigation: isOwn('navigation'),
    aside: isOwn('aside'),
    header: isOwn('header'),
    footer: isOwn('footer'),
    form: isOwn('form'),
    'named as body': flag(settings['named as body'] !== undefined),
    'named as related': isOwn('named as related'),
    'named as notice': isOwn('named as notice'),
    'named as credit': isOwn('named as credit'),
    'named as sharing': isOwn('named as sharing'),
    'named as comments': isOwn('named as comments'),
    'named as advertisement': isOwn('named as advertisement'),
    'named as card': isOwn('named as card'),
  };
}

function shareStated(text: string, stated: ReadonlySet<string>): number {
  const runs = wordRuns(text);
  return share(runs.filter((run) => stated.has(run)).length, runs.length);
}

/** The element that most of the kept text has for its parent. */
function mainParent(blocks: readonly PageBlock[], kept: readonly number[]): Element | undefined {
  const weights = new Map<Element, number>();
  let best: Element | undefined;
  blocks.forEach((block, index) => {
    const parent = block.element.parentElement;
    if (!parent) return;
    const weight = (weights.get(parent) ?? 0) + (kept[index] ?? 0) * block.text.length;
    weights.set(parent, weight);
    if (weight > 0 && (!best || weight > (weights.get(best) ?? 0))) best = parent;
  });
  return best;
}
