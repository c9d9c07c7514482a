import type { Sentence } from '../../language/sentence.ts';
import type { SentenceView } from '../tagging/name-features.ts';
import type { NameTagger } from '../tagging/name-tagger.ts';
import { namesOf } from '../tagging/tagged-name.ts';
import { type Candidate, oddsOf } from './candidate.ts';
import type { KnownBodies } from './known-bodies.ts';
import { countTitleWords } from './person-titles.ts';
import type { Reading } from './reading.ts';

/** What the tagger and the list of known bodies take for names, in text order. */
export function findCandidates(
  reading: Reading,
  views: readonly SentenceView[],
  tagger: NameTagger,
  known: KnownBodies,
): Candidate[] {
  return reading.sentences.flatMap((sentence, index) => {
    const view = views[index];
    const tagging = view && tagger.tag(view);
    if (!tagging) return [];
    const tagged = namesOf(tagging, sentence, index, reading.tokens).map(
      ({ type, firstToken, endToken, odds }): Candidate => ({
        first: firstToken,
        end: endToken,
        type,
        belief: odds[type],
        odds,
      }),
    );
    return withKnown(
      reading,
      sentence,
      tagged.flatMap((candidate) => withoutTitles(reading, candidate)),
      known,
    );
  });
}

function withoutTitles(reading: Reading, candidate: Candidate): Candidate[] {
  if (candidate.type !== 'PER') return [candidate];
  const nameWords = Array.from({ length: candidate.end - candidate.first }, (_, offset) =>
    reading.word(candidate.first + offset),
  );
  const first = candidate.first + countTitleWords(nameWords);
  return first < candidate.end ? [{ ...candidate, first }] : [];
}

const LONGEST_KNOWN = 10;
const BELIEF_OF_KNOWN = 0.9;

/** Adds the listed names of two words and more, which outdo what they cover. */
function withKnown(
  reading: Reading,
  sentence: Sentence,
  tagged: readonly Candidate[],
  known: KnownBodies,
): Candidate[] {
  const listed: Candidate[] = [];
  for (let first = sentence.firstToken; first < sentence.endToken; first++) {
    if (!reading.isCapital(first) || reading.lower(first) === 'the') continue;
    const end = endOfKnown(reading, first, Math.min(sentence.endToken, first + LONGEST_KNOWN), known);
    if (end === undefined) continue;
    listed.push({ first, end, type: 'ORG', belief: BELIEF_OF_KNOWN, odds: oddsOf('ORG', BELIEF_OF_KNOWN) });
    first = end - 1;
  }
  if (listed.length === 0) return [...tagged];
  const added = listed.filter(
    ({ first, end }) =>
      !tagged.some((other) => other.first <= first && other.end >= end && other.type !== 'LOC'),
  );
  const kept = tagged.filter(
    ({ first, end }) => !added.some((other) => first < other.end && end > other.first),
  );
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

function endOfKnown(reading: Reading, first: number, limit: number, known: KnownBodies): number | undefined {
  for (let end = limit; end > first + 1; end--) {
    if (!reading.isCapital(end - 1) && !/^\d+$/.test(reading.word(end - 1))) continue;
    if (known.find(reading.textOf({ first, end }))) return end;
  }
  return undefined;
}
