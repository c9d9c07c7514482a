import { words } from '../lexicon/words.ts';
import { type Candidate, type Candidates, oddsOf } from './candidate.ts';
import { hasHead } from './has-head.ts';
import type { Reading } from './reading.ts';
import { seriesIn } from './series.ts';

const LONGEST = 3;
/** "Jabrayil district", "Aghdam and Jabrayil districts" */
const DIVISIONS = new Set(
  words(
    'district province region governorate village county municipality prefecture oblast commune township',
  ),
);
const isDivision = (lower: string): boolean =>
  DIVISIONS.has(lower) || DIVISIONS.has(lower.replace(/s$/, '')) || DIVISIONS.has(lower.replace(/ies$/, 'y'));
/** "the town of Navoru" */
const KINDS_OF_PLACES = new Set([...DIVISIONS, ...words('town city port island capital hamlet suburb')]);
/** What follows is the body of a place, not the place: "Brask district court". */
const BODIES = new Set(
  words('court council police hall office administration assembly commissioner hospital'),
);

/**
 * A name is a place's where a common noun says so: right behind it, behind the series that it stands in, or before it
 * with an "of".
 */
export function namedPlaces(reading: Reading, candidates: Candidates): Candidate[] {
  const told = new Set<Candidate>();
  for (const { members } of seriesIn(reading, candidates)) {
    const last = members.at(-1);
    if (last && isBeforeDivision(reading, last)) for (const member of members) told.add(member);
  }
  return candidates.map((candidate) =>
    (told.has(candidate) || isBehindKind(reading, candidate)) && mayBePlace(reading, candidate)
      ? asPlace(candidate)
      : candidate,
  );
}

const asPlace = (candidate: Candidate): Candidate => ({
  ...candidate,
  type: 'LOC',
  odds: oddsOf('LOC', candidate.belief),
});

const mayBePlace = (reading: Reading, { type, first, end }: Candidate): boolean =>
  type !== 'LOC' && end - first <= LONGEST && !hasHead(reading, first, end);

const isBeforeDivision = (reading: Reading, { end }: Candidate): boolean =>
  isDivision(reading.word(end)) && !BODIES.has(reading.lower(end + 1));

const isBehindKind = (reading: Reading, { first }: Candidate): boolean =>
  reading.word(first - 1) === 'of' && KINDS_OF_PLACES.has(reading.word(first - 2));
