import { kindOfHead } from '../lexicon/heads.ts';
import { kindOfWellKnown } from '../lexicon/well-known.ts';
import { words } from '../lexicon/words.ts';
import { type Candidate, type Candidates, oddsOf } from './candidate.ts';
import type { Reading } from './reading.ts';
import { type Series, seriesIn } from './series.ts';

/** A tagger this sure of an organisation is believed. */
const SURE = 0.85;
const WHERE = new Set(words('in near around across between from to'));

/** "Otukpo" of "in Makurdi, Otukpo and Lafia": what stands among the places where something is is one, too. */
export function placesInSeries(reading: Reading, candidates: Candidates): Candidate[] {
  const found = new Set<Candidate>();
  for (const series of seriesIn(reading, candidates)) {
    if (series.members.length < 2 || !isAmongPlaces(reading, series)) continue;
    for (const member of series.members) if (mayBePlace(reading, member)) found.add(member);
  }
  if (found.size === 0) return [...candidates];
  return candidates.map((candidate) =>
    found.has(candidate) ? { ...candidate, type: 'LOC', odds: oddsOf('LOC', candidate.belief) } : candidate,
  );
}

const isAmongPlaces = (reading: Reading, { first, members }: Series): boolean =>
  WHERE.has(reading.lower(first - 1)) &&
  members.some(({ type }) => type === 'LOC') &&
  members.every((member) => member.type === 'LOC' || mayBePlace(reading, member));

const mayBePlace = (reading: Reading, { type, first, end, belief }: Candidate): boolean =>
  type === 'ORG' &&
  end - first === 1 &&
  belief < SURE &&
  /^\p{Lu}\p{Ll}/u.test(reading.word(first)) &&
  kindOfHead(reading.lower(first)) === undefined &&
  kindOfWellKnown(reading.lower(first)) === undefined;
