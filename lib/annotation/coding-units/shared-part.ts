import type { SavedClaim, Wording } from '../annotation.ts';
import { isSameClaim } from '../record/same-claim.ts';
import type { Anchor } from '../selector.ts';

/** So much of what stands around a wording must agree to place it by that. UTF-16 code units. */
const LEAST_CONTEXT = 8;

/**
 * How much of what two claims of one article mark is the same: characters that both have, of all that either has,
 * 0 to 1. Their offsets tell, and where the article was read differently, the words around.
 */
export function sharedPart(a: Pick<SavedClaim, 'content'>, b: Pick<SavedClaim, 'content'>): number {
  if (isSameClaim(a, b)) return 1;
  let shared = 0;
  for (const one of a.content) for (const other of b.content) shared += overlap(one, other);
  const all = lengthOf(a) + lengthOf(b) - shared;
  return all > 0 ? Math.min(1, shared / all) : 0;
}

const lengthOf = ({ content }: Pick<SavedClaim, 'content'>): number =>
  content.reduce((sum, { anchor }) => sum + anchor.quote.exact.length, 0);

/** In UTF-16 code units. */
const overlap = ({ anchor: a }: Wording, { anchor: b }: Wording): number =>
  overlapByOffsets(a, b) || overlapByContext(a, b) || overlapByContext(b, a);

/** Offsets into two readings of an article may mean different words, so the words are looked at, too. */
function overlapByOffsets(a: Anchor, b: Anchor): number {
  const start = Math.max(a.position.start, b.position.start);
  const end = Math.min(a.position.end, b.position.end);
  if (start >= end) return 0;
  const words = ({ position, quote }: Anchor) =>
    quote.exact.slice(start - position.start, end - position.start);
  return words(a) === words(b) ? end - start : 0;
}

/** Where all of `b` stands in or around `a`, and what stands around both agrees. */
function overlapByContext(a: Anchor, b: Anchor): number {
  const around = windowOf(a);
  const other = windowOf(b);
  for (
    let at = around.text.indexOf(b.quote.exact);
    at >= 0;
    at = around.text.indexOf(b.quote.exact, at + 1)
  ) {
    const shift = at - other.start;
    const from = Math.max(0, shift);
    const to = Math.min(around.text.length, shift + other.text.length);
    if (around.text.slice(from, to) !== other.text.slice(from - shift, to - shift)) continue;
    const start = Math.max(around.start, at);
    const end = Math.min(around.end, at + b.quote.exact.length);
    const spoken = Math.max(around.end, at + b.quote.exact.length) - Math.min(around.start, at);
    if (to - from - spoken >= LEAST_CONTEXT) return Math.max(0, end - start);
  }
  return 0;
}

const windowOf = ({ quote: { prefix, exact, suffix } }: Anchor) => ({
  text: prefix + exact + suffix,
  start: prefix.length,
  end: prefix.length + exact.length,
});
