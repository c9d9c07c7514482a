import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/span.ts';
import type { Token } from '../language/token.ts';
import type { Weights } from '../language/weights.ts';
import { findAcronyms, withAcronyms } from './document/acronyms.ts';
import { withArticle } from './document/article-word.ts';
import { withoutOverlaps } from './document/candidate.ts';
import { completeEnumerations } from './document/enumerations.ts';
import { findCandidates } from './document/find-candidates.ts';
import { findOrganisations } from './document/find-organisations.ts';
import { findPeople } from './document/find-people.ts';
import { growNames } from './document/grow-names.ts';
import { headedNames } from './document/headed-names.ts';
import { withoutKeywordRuns } from './document/keyword-lines.ts';
import { KnownBodies } from './document/known-bodies.ts';
import { findMetonyms } from './document/metonyms.ts';
import { Reading } from './document/reading.ts';
import { agreeOnNames } from './document/same-names.ts';
import { titledPeople } from './document/titled-people.ts';
import { trimNames } from './document/trim-names.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import { NameTagger } from './tagging/name-tagger.ts';
import { readDocument } from './tagging/read-document.ts';
import { WordClusters } from './tagging/word-clusters.ts';

/** Who and what a text names. Each list is in the order of first mentions. */
export interface Names {
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  /** Every mention of a place, in text order. */
  readonly places: readonly Span[];
}

export interface NameFinder {
  /** Every organisation has the role `named`; `assignRoles` adds what the claims tell. */
  find(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Names;
}

/** @throws {Error} when the weights are of another version. */
export function createNameFinder(weights: Weights): NameFinder {
  const clusters = new WordClusters(weights);
  const tagger = new NameTagger(weights);
  const known = new KnownBodies(weights);
  return {
    find(text, tokens, sentences) {
      const reading = new Reading(text, tokens, sentences);
      const views = readDocument(tokens, sentences, clusters);
      const isRunning = (at: number) => views[reading.sentenceOf(at)]?.lettering === 1;

      const tagged = findCandidates(reading, views, tagger, known);
      const grown = growNames(
        reading,
        completeEnumerations(
          reading,
          headedNames(reading, titledPeople(reading, trimNames(reading, tagged, known))),
        ),
      );
      const whole = withoutOverlaps(
        withoutKeywordRuns(reading, grown, isRunning, known).map((candidate) =>
          withArticle(reading, candidate, known),
        ),
      );
      const pairs = findAcronyms(reading, whole);
      const agreed = agreeOnNames(
        reading,
        withAcronyms(whole, pairs),
        pairs.map(({ acronym }) => acronym),
      );
      const metonyms = findMetonyms(reading, agreed);
      return {
        organisations: findOrganisations(reading, agreed, pairs, metonyms, known, isRunning),
        people: findPeople(reading, agreed),
        places: agreed.filter(({ type }) => type === 'LOC').map(reading.spanOf),
      };
    },
  };
}
