import type { Steps } from '../../language/steps.ts';
import { eachInSteps } from '../each-in-steps.ts';
import type { SentenceView } from '../tagging/name-features.ts';
import type { NameTagger } from '../tagging/name-tagger.ts';
import { namesOf, type TaggedName } from '../tagging/tagged-name.ts';
import type { Candidate } from './candidate.ts';
import type { KnownBodies } from './known-bodies.ts';
import { listedNames } from './listed-names.ts';
import { countTitleWords } from './person-titles.ts';
import type { Reading } from './reading.ts';

/** What the tagger and the list of known bodies take for names, in text order. */
export function* findCandidates(
  reading: Reading,
  views: readonly SentenceView[],
  tagger: NameTagger,
  known: KnownBodies,
): Steps<Candidate[]> {
  const found = yield* eachInSteps(reading.sentences, (sentence, index) => {
    const view = views[index];
    const tagged = (view ? tagger.tag(view) : []).flatMap((tagging) =>
      namesOf(tagging, sentence, index, reading.tokens).map(toCandidate),
    );
    return listedNames(
      reading,
      sentence,
      tagged.flatMap((candidate) => withoutTitles(reading, candidate)),
      known,
    );
  });
  return found.flat();
}

const toCandidate = ({ type, firstToken, endToken, odds }: TaggedName): Candidate => ({
  first: firstToken,
  end: endToken,
  type,
  belief: odds[type],
  odds,
});

function withoutTitles(reading: Reading, candidate: Candidate): Candidate[] {
  if (candidate.type !== 'PER') return [candidate];
  const nameWords = Array.from({ length: candidate.end - candidate.first }, (_, offset) =>
    reading.word(candidate.first + offset),
  );
  const first = candidate.first + countTitleWords(nameWords);
  return first < candidate.end ? [{ ...candidate, first }] : [];
}
