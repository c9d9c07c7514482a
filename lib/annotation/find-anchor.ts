import type { Span } from '../language/span.ts';
import { type ComparableText, comparable, comparableForm } from './comparable-text.ts';
import { contextLikeness, type Likeness, mostAlike, sharedWords } from './likeness.ts';
import type { Place } from './place.ts';
import type { Anchor } from './selector.ts';
import { WordIndex } from './word-index.ts';

/** Context that is alike to this degree speaks for a place; with less it may be any other. */
const FITS = 0.6;
/** What stands around a place on both sides is what stood there. With less, a reworded place may fit better. */
const FITS_WHOLE = 0.9;
/** By how much a place has to be better than the next one to be told from it. */
const MARGIN = 0.08;
const CLEAR = 0.06;
/** Words this few stand anywhere: equal or not, they need their context to be the same ones, and equal ones more of it. */
const SHORT = 24;
const FITS_SHORT = { equal: 0.8, reworded: 0.5 };
/** At this distance from where it is expected a place is half as near. In UTF-16 code units. */
const NEAR = 500;
/** A reworded text counts from this likeness on, of its characters and of its words: with context that fits, and with none. */
const LEAST_LIKE = { inContext: 0.45, alone: 0.5 };
const LEAST_SHARED = { inContext: 0.4, alone: 0.55 };
const MOST_EXACT_PLACES = 50;
const BETWEEN_BLOCKS = '\n\n';

interface Candidate extends Likeness {
  /** The share of the wording's words that stand there. */
  readonly shared: number;
  /** 0 to 1: how well what stands around it fits, on the side that fits better. */
  readonly context: number;
  /** The same of both sides together: what parts two places that are worded alike. */
  readonly bothSides: number;
  /** 1 where it is expected, less and less further off. */
  readonly nearness: number;
  readonly isExpected: boolean;
}

/** Finds the anchors of saved claims in a text, as it reads today. The text is indexed once, when first needed. */
export class AnchorFinder {
  readonly #original: string;
  readonly #text: ComparableText;
  #index: WordIndex | undefined;
  /** How far the last claim that was found whole stands from where it stood. */
  #drift = 0;

  constructor(text: string) {
    this.#original = text;
    this.#text = comparable(text);
  }

  /** One place for all pieces of a claim; the worst of theirs is its state. */
  find(anchors: readonly Anchor[]): Place {
    const pieces: Place[] = [];
    let shift = 0;
    for (const anchor of anchors) {
      const place = this.#findOne(anchor, shift);
      const first = 'spans' in place ? place.spans[0] : undefined;
      if (first) shift = first.start - anchor.position.start;
      pieces.push(place);
    }
    return join(pieces, anchors);
  }

  #findOne(anchor: Anchor, shift: number): Place {
    const sought = comparableForm(anchor.quote.exact);
    if (sought.trim() === '') return { state: 'gone', score: 0 };
    const expected = this.#text.offsetOf(anchor.position.start + leadingSpace(anchor.quote.exact) + shift);
    const unchanged =
      this.#unchangedAt(expected, sought, anchor) ??
      this.#unchangedAt(expected + this.#drift, sought, anchor);
    if (unchanged) return unchanged;
    const equal = this.#equalPlaces(sought, expected).map((start) =>
      this.#judge(start, sought, anchor, expected),
    );
    if (equal.length > 0)
      return this.#amongEqual(equal, sought, () => this.#alikePlaces(sought, anchor, expected));
    return this.#amongAlike(this.#alikePlaces(sought, anchor, expected));
  }

  /** Most of a page is as it was, or as far down as the claim before: told without a search. */
  #unchangedAt(start: number, sought: string, { quote, position }: Anchor): Place | undefined {
    const { text } = this.#text;
    const end = start + sought.length;
    if (start < 0 || !text.startsWith(sought, start)) return undefined;
    const isSame =
      text
        .slice(Math.max(0, start - quote.prefix.length - 1), start)
        .trimEnd()
        .endsWith(comparableForm(quote.prefix)) &&
      text.startsWith(comparableForm(quote.suffix), text.charAt(end) === ' ' ? end + 1 : end);
    if (!isSame) return undefined;
    this.#drift = start - this.#text.offsetOf(position.start);
    return { state: 'found', spans: [this.#text.originalOf({ start, end })], score: 1 };
  }

  #equalPlaces(sought: string, expected: number): number[] {
    const { text } = this.#text;
    const places = new Set<number>();
    if (text.startsWith(sought, expected)) places.add(expected);
    for (const start of this.#wordIndex().exactStarts(text, sought, expected, MOST_EXACT_PLACES))
      places.add(start);
    return [...places];
  }

  #amongEqual(candidates: readonly Candidate[], sought: string, alike: () => readonly Candidate[]): Place {
    const [best, next] = candidates.toSorted(byContext);
    if (!best) return { state: 'gone', score: 0 };
    // Of two places that each kept one side, the other side tells nothing: it may have changed at either.
    const isHalf = best.bothSides < FITS_WHOLE && (next?.context ?? 0) >= FITS_WHOLE;
    const isTold = !next || (!isHalf && fitOf(best) > fitOf(next) + MARGIN);
    const isWhereItWas = best.isExpected && fitOf(best) >= (next ? fitOf(next) : 0);
    if (!isTold && !isWhereItWas) return { state: 'ambiguous', score: 1 };
    // The words may have been said twice, and those that are meant have changed since: then they stand between theirs.
    if (best.bothSides < FITS_WHOLE && alike().some((one) => fitOf(one) > fitOf(best) + MARGIN))
      return { state: 'ambiguous', score: 1 };
    const spans = [this.#text.originalOf(best)];
    const isShort = sought.length < SHORT;
    if (best.context >= (isShort ? FITS_SHORT.equal : FITS) || best.isExpected)
      return { state: 'found', spans, score: 1 };
    if (isShort) return { state: 'ambiguous', score: 1 };
    return { state: 'moved', spans, score: 1 };
  }

  #alikePlaces(sought: string, anchor: Anchor, expected: number): Candidate[] {
    const { text } = this.#text;
    const room = Math.ceil(sought.length * 0.5) + 24;
    const starts = new Set([expected, ...this.#wordIndex().likelyStarts(sought, expected)]);
    for (const start of this.#startsByContext(anchor, sought.length, expected)) starts.add(start);
    const found = [...starts].flatMap((start) => {
      const alike = mostAlike(text, sought, start - room, start + sought.length + room);
      if (!alike) return [];
      const shared = sharedWords(sought, text.slice(alike.start, alike.end));
      return [this.#withContext(alike, shared, anchor, expected)];
    });
    return apart(found.filter((one) => isLikeEnough(one, sought)));
  }

  /** Where the surroundings stand now, the wording between them may have changed too much to vote for itself. */
  #startsByContext({ quote }: Anchor, length: number, expected: number): number[] {
    const prefix = comparableForm(quote.prefix);
    const suffix = comparableForm(quote.suffix);
    const index = this.#wordIndex();
    const afterPrefix = index.likelyStarts(prefix, expected - prefix.length).slice(0, 2);
    const beforeSuffix = index.likelyStarts(suffix, expected + length).slice(0, 2);
    return [
      ...afterPrefix.map((start) => start + prefix.length),
      ...beforeSuffix.map((start) => start - length),
    ];
  }

  #amongAlike(candidates: readonly Candidate[]): Place {
    const [best, next] = candidates;
    if (!best) return { state: 'gone', score: 0 };
    if (next && weigh(best) < weigh(next) + CLEAR) return { state: 'ambiguous', score: best.score };
    // Never 1, which is kept for what is equal.
    const span = withoutEdges(this.#original, this.#text.originalOf(best));
    return { state: 'reworded', spans: [span], score: Math.min(best.score, 0.999) };
  }

  #judge(start: number, sought: string, anchor: Anchor, expected: number): Candidate {
    return this.#withContext({ start, end: start + sought.length, score: 1 }, 1, anchor, expected);
  }

  #withContext(place: Likeness, shared: number, { quote }: Anchor, expected: number): Candidate {
    const { text } = this.#text;
    const before = comparableForm(quote.prefix).slice(-64);
    const after = comparableForm(quote.suffix).slice(0, 64);
    const prefix = contextLikeness(
      before,
      text.slice(Math.max(0, place.start - before.length - 8), place.start),
    );
    const suffix = contextLikeness(after, text.slice(place.end, place.end + after.length + 8));
    const distance = Math.abs(place.start - expected - this.#drift);
    return {
      ...place,
      shared,
      context: Math.max(prefix, suffix),
      bothSides: (prefix + suffix) / 2,
      nearness: NEAR / (NEAR + distance),
      isExpected: place.start === expected,
    };
  }

  #wordIndex(): WordIndex {
    this.#index ??= new WordIndex(this.#text.text);
    return this.#index;
  }
}

/** Finds one claim's anchors in a text. For many claims of one text, keep an `AnchorFinder`. */
export const findAnchors = (text: string, anchors: readonly Anchor[]): Place =>
  new AnchorFinder(text).find(anchors);

/** The share of a span that may be the edge of another block, and is no part of the wording then. */
const EDGE = 0.2;

function withoutEdges(text: string, { start, end }: Span): Span {
  const within = text.slice(start, end);
  const edge = within.length * EDGE;
  const first = within.indexOf(BETWEEN_BLOCKS);
  const from = first !== -1 && first < edge ? start + first + BETWEEN_BLOCKS.length : start;
  const last = within.lastIndexOf(BETWEEN_BLOCKS);
  const to = last > within.length - edge ? start + last : end;
  return from < to ? { start: from, end: to } : { start, end };
}

const leadingSpace = (text: string): number => text.length - text.trimStart().length;

const weigh = ({ score, shared, context, bothSides, nearness }: Candidate) =>
  score * 0.35 + shared * 0.3 + context * 0.1 + bothSides * 0.3 + nearness * 0.1;

const isLikeEnough = ({ score, shared, context }: Candidate, sought: string): boolean => {
  if (sought.length < SHORT && context < FITS_SHORT.reworded) return false;
  const which = context >= FITS ? 'inContext' : 'alone';
  return score >= LEAST_LIKE[which] && shared >= LEAST_SHARED[which];
};

/** The best first, and of those that overlap the best alone: they are one place. */
function apart(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of candidates.toSorted((a, b) => weigh(b) - weigh(a))) {
    if (kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one);
  }
  return kept;
}

const fitOf = ({ context, bothSides }: Candidate) => (context + bothSides) / 2;

const byContext = (a: Candidate, b: Candidate) =>
  fitOf(b) - fitOf(a) || Number(b.isExpected) - Number(a.isExpected);

function join(pieces: readonly Place[], anchors: readonly Anchor[]): Place {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const lengths = anchors.map(({ quote }) => quote.exact.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const score =
    pieces.reduce((sum, piece, index) => sum + piece.score * (lengths[index] ?? 0), 0) / Math.max(1, total);
  if (pieces.some(({ state }) => state === 'ambiguous')) return { state: 'ambiguous', score };
  const spans = pieces.flatMap((piece) => ('spans' in piece ? piece.spans : []));
  if (spans.length < pieces.length || spans.length === 0) {
    const kept = pieces.reduce(
      (sum, piece, index) => sum + ('spans' in piece ? (lengths[index] ?? 0) : 0),
      0,
    );
    return kept * 2 > total
      ? { state: 'reworded', spans, score: Math.min(score, 0.999) }
      : { state: 'gone', score };
  }
  if (pieces.some(({ state }) => state === 'reworded'))
    return { state: 'reworded', spans, score: Math.min(score, 0.999) };
  return { state: pieces.some(({ state }) => state === 'moved') ? 'moved' : 'found', spans, score: 1 };
}
