import type { Annotation } from '../../annotation/annotation.ts';
import { contentOf, quotedWords, sourceOf } from '../claim-text.ts';
import { type ComparableFigure, readFigures } from '../figures/read-figures.ts';
import { sameQuotation } from './quotation.ts';
import type { Rarity } from './rarity.ts';
import { sameSourceName } from './source-name.ts';
import { termsOf } from './terms.ts';

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

/** From here on claims are linked: two of three such pairs of ECB+ hold, nearly all of attributed claims. */
export const LINKED = 0.3;
/** From here on a link is suggested: half of such pairs of ECB+ hold, and four of five that hold are above it. */
export const SUGGESTED = 0.14;

/** What one more reason is worth, in logits. */
const SAME_SOURCE = 0.7;
const SAME_FIGURE = 0.7;
const SHOWN_WORDS = 5;

/** Weighs how alike the words of two claims are with what else speaks for a match. */
export function linkOf(a: Annotation, b: Annotation, likeness: number, rarity: Rarity): ClaimLink {
  const quotation = quotationIn(a, b);
  const source = sharedSource(a, b);
  const figure = sharedFigure(readFigures(contentOf(a)), readFigures(contentOf(b)));
  const evidence = (source ? SAME_SOURCE : 0) + (figure ? SAME_FIGURE : 0);
  const words = sharedWords(contentOf(a), contentOf(b), rarity);
  return {
    a: a.id,
    b: b.id,
    likeness: quotation ? 1 : raised(likeness, evidence),
    reasons: [
      ...(quotation ? [{ kind: 'same quotation', words: quotation } as const] : []),
      ...(words.length > 0 ? [{ kind: 'shared words', words } as const] : []),
      ...(source ? [{ kind: 'same source', name: source } as const] : []),
      ...(figure ? [{ kind: 'same figure', figure: figure.text } as const] : []),
    ],
  };
}

function raised(likeness: number, evidence: number): number {
  if (likeness <= 0 || likeness >= 1) return likeness;
  return 1 / (1 + Math.exp(-Math.log(likeness / (1 - likeness)) - evidence));
}

function quotationIn(a: Annotation, b: Annotation): string | undefined {
  for (const ofA of quotedWords(a)) {
    for (const ofB of quotedWords(b)) {
      const words = sameQuotation(ofA, ofB);
      if (words !== undefined) return words;
    }
  }
  return undefined;
}

function sharedSource(a: Annotation, b: Annotation): string | undefined {
  const [ofA, ofB] = [sourceOf(a), sourceOf(b)];
  if (ofA === undefined || ofB === undefined || !isNamed(a) || !isNamed(b)) return undefined;
  if (!sameSourceName(ofA, ofB)) return undefined;
  return ofA.length >= ofB.length ? ofA : ofB;
}

const isNamed = ({ claim }: Annotation) =>
  claim.sourceType === 'person' || claim.sourceType === 'organisation' || claim.sourceType === 'document';

const sharedFigure = (as: readonly ComparableFigure[], bs: readonly ComparableFigure[]) =>
  as.find((a) => bs.some((b) => a.value === b.value && a.unit === b.unit));

/** The words that both have, rarest first. */
function sharedWords(a: string, b: string, rarity: Rarity): string[] {
  const [ofA, ofB] = [termsOf(a).stems, termsOf(b).stems];
  return [...ofA]
    .filter(([stem]) => ofB.has(stem))
    .sort(([x], [y]) => rarity(y) - rarity(x) || (x < y ? -1 : 1))
    .slice(0, SHOWN_WORDS)
    .map(([, word]) => word);
}
