import type { Annotation } from '../../annotation/annotation.ts';
import { contentOf, isFromNamed, quotedWords, sourceOf } from '../claim-text.ts';
import { figuresOf } from '../figures/claim-figures.ts';
import type { ComparableFigure } from '../figures/read-figures.ts';
import { sameQuotation } from './quotation.ts';
import type { Rarity } from './rarity.ts';
import { type SourceName, sameSource, sourceName } from './source-name.ts';
import { type Terms, termsOf } from './terms.ts';

/** Why two claims stand side by side, in the claims' own words. */
export type LinkReason =
  | { readonly kind: 'same quotation'; readonly words: string }
  | { readonly kind: 'shared words'; readonly words: readonly string[] }
  | { readonly kind: 'same source'; readonly name: string }
  | { readonly kind: 'same figure'; readonly figure: string }
  | { readonly kind: 'joined by you' };

export interface ClaimLink {
  /** Ids of annotations. */
  readonly a: string;
  readonly b: string;
  /** How likely both report the same, 0 to 1. */
  readonly likeness: number;
  readonly reasons: readonly LinkReason[];
}

/** From here on two claims are one that are like no third: what `GROUPED` comes to without neighbours. */
export const LINKED = 0.2;
/**
 * From here on groups of claims are one, by the average between them with what they share of neighbours: best by
 * B-cubed F1 on the training part of ECB+, where four of five claims then share a row with their own kind only.
 */
export const GROUPED = 0.22;
/** From here on a link is suggested: half of such pairs of ECB+ hold, and four of five that hold are above it. */
export const SUGGESTED = 0.14;

/** What one more reason is worth, in logits. */
const SAME_SOURCE = 0.7;
const SAME_FIGURE = 0.7;
/** Below it no further reason makes a match. */
const HOPELESS = 0.03;
const SHOWN_WORDS = 5;
/** Two short claims that share one word only ("nobody") may be of different matters: suggested at most. */
const LEAST_SHARED_WORDS = 2;
const MOST_FOR_THIN = LINKED - 0.01;
/** And not even that where it is a word of every day ("looking"): as rare as one sentence in some five hundred. */
const TELLING = 6.2;
const MOST_FOR_EMPTY = SUGGESTED - 0.01;

/** A claim with what it is matched by, so that nothing is read twice. */
export interface ClaimProfile {
  readonly annotation: Annotation;
  readonly content: string;
  readonly terms: Terms;
  readonly figures: readonly ComparableFigure[];
  readonly quoted: readonly string[];
  /** Nothing where the source has no name. */
  readonly source: SourceName | undefined;
}

export function profileOf(annotation: Annotation): ClaimProfile {
  const content = contentOf(annotation);
  return {
    annotation,
    content,
    terms: termsOf(content),
    figures: figuresOf(annotation),
    quoted: quotedWords(annotation),
    source: isFromNamed(annotation) ? sourceName(sourceOf(annotation) ?? '') : undefined,
  };
}

/** How likely two claims report the same: the likeness of their words, raised by what else speaks for it. */
export function matchLikeness(a: ClaimProfile, b: ClaimProfile, ofWords: number, rarity: Rarity): number {
  if (ofWords < HOPELESS || ofWords === 1) return ofWords;
  if (sharedQuotation(a, b) !== undefined) return 1;
  const evidence =
    (sharedSource(a, b) === undefined ? 0 : SAME_SOURCE) +
    (sharedFigure(a, b) === undefined ? 0 : SAME_FIGURE);
  const likeness = 1 / (1 + Math.exp(-Math.log(ofWords / (1 - ofWords)) - evidence));
  return evidence > 0 ? likeness : Math.min(likeness, mostFor(sharedStems(a.terms, b.terms), rarity));
}

const sharedStems = ({ stems: ofA }: Terms, { stems: ofB }: Terms): readonly string[] =>
  [...ofA.keys()].filter((stem) => ofB.has(stem));

function mostFor(shared: readonly string[], rarity: Rarity): number {
  if (shared.length >= LEAST_SHARED_WORDS) return 1;
  return shared.some((stem) => rarity(stem) >= TELLING) ? MOST_FOR_THIN : MOST_FOR_EMPTY;
}

/** What speaks for a match, the strongest first. */
export function reasonsFor(a: ClaimProfile, b: ClaimProfile, rarity: Rarity): LinkReason[] {
  const quotation = sharedQuotation(a, b);
  const words = sharedWords(a.terms, b.terms, rarity);
  const source = sharedSource(a, b);
  const figure = sharedFigure(a, b);
  return [
    ...(quotation === undefined ? [] : [{ kind: 'same quotation', words: quotation } as const]),
    ...(words.length === 0 ? [] : [{ kind: 'shared words', words } as const]),
    ...(source === undefined ? [] : [{ kind: 'same source', name: source } as const]),
    ...(figure === undefined ? [] : [{ kind: 'same figure', figure: figure.text } as const]),
  ];
}

function sharedQuotation(a: ClaimProfile, b: ClaimProfile): string | undefined {
  for (const ofA of a.quoted) {
    for (const ofB of b.quoted) {
      const words = sameQuotation(ofA, ofB);
      if (words !== undefined) return words;
    }
  }
  return undefined;
}

function sharedSource({ source: a }: ClaimProfile, { source: b }: ClaimProfile): string | undefined {
  if (a === undefined || b === undefined || !sameSource(a, b)) return undefined;
  return a.name.length >= b.name.length ? a.name : b.name;
}

/** "Twice" is said of anything, so that how often something happened speaks for no match. */
const sharedFigure = ({ figures: as }: ClaimProfile, { figures: bs }: ClaimProfile) =>
  as.find((a) => a.unit !== 'times' && bs.some((b) => a.value === b.value && a.unit === b.unit));

/** The words that both have, rarest first. */
function sharedWords({ stems: ofA }: Terms, { stems: ofB }: Terms, rarity: Rarity): string[] {
  return [...ofA]
    .filter(([stem]) => ofB.has(stem))
    .sort(([x], [y]) => rarity(y) - rarity(x) || (x < y ? -1 : 1))
    .slice(0, SHOWN_WORDS)
    .map(([, word]) => word);
}
