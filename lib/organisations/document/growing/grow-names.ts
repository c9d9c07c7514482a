import { words } from '../../lexicon/words.ts';
import { type Candidate, type Candidates, Cover, withoutOverlaps } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { splitSeries } from '../split-series.ts';
import { overLinkBack } from './back-over-links.ts';
import { growBack } from './back-over-ranks.ts';
import { growOn } from './on-over-links.ts';
import { withQuotedPart } from './quoted-parts.ts';

/**
 * Lets the names of organisations grow to their full length: over "of", "for", "on" and the list that may follow
 * ("Platform for Culture, Sports and Future Opportunities"), back over what stands before the head ("Prague House
 * of …"), and over a part in quotation marks.
 */
export function growNames(reading: Reading, candidates: Candidates): Candidate[] {
  const cover = new Cover(candidates, reading.tokens.length);
  const grown = candidates.map((candidate) =>
    candidate.type === 'ORG' ? growName(reading, candidate, cover) : candidate,
  );
  return withoutOverlaps(grown).flatMap((candidate) =>
    candidate.type === 'ORG' ? splitSeries(reading, candidate) : [candidate],
  );
}

function growName(reading: Reading, candidate: Candidate, cover: Cover): Candidate {
  const linked = { ...candidate, first: overLinkBack(reading, candidate.first, cover) };
  const backed = { ...linked, first: growBack(reading, linked, cover) };
  const extended = { ...backed, end: growOn(reading, backed, cover) };
  return withQuotedPart(reading, withoutEdges(reading, extended));
}

const EDGES = new Set(words(', ; : . ( ) and or of for on to with \' "'));

/** Without a mark, a link or an unmatched quotation mark at its edges. */
function withoutEdges(reading: Reading, candidate: Candidate): Candidate {
  let { first, end } = candidate;
  while (end - first > 1 && EDGES.has(reading.lower(first))) first++;
  while (end - first > 1 && EDGES.has(reading.lower(end - 1))) end--;
  return { ...candidate, first, end };
}
