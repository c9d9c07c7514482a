import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../language/span.ts';
import { runThrough, type Steps } from '../language/steps.ts';
import type { Token } from '../language/token.ts';
import type { Weights } from '../language/weights.ts';
import { findAcronyms, withAcronyms } from './document/acronyms.ts';
import { withArticle } from './document/article-word.ts';
import { type Candidates, Cover, withoutOverlaps } from './document/candidate.ts';
import { clubsOfCities } from './document/clubs.ts';
import { companyForms } from './document/company-forms.ts';
import { datelines } from './document/datelines.ts';
import { completeEnumerations } from './document/enumerations.ts';
import { findCandidates } from './document/find-candidates.ts';
import { findOrganisations } from './document/find-organisations.ts';
import { findPeople } from './document/find-people.ts';
import { foreignNames } from './document/foreign-names.ts';
import { growNames } from './document/growing/grow-names.ts';
import { headedNames } from './document/headed-names.ts';
import { inCompany } from './document/in-company.ts';
import { joinPeople } from './document/join-people.ts';
import { withoutKeywordRuns } from './document/keyword-lines.ts';
import { knownAfterAll } from './document/known-after-all.ts';
import { KnownBodies } from './document/known-bodies.ts';
import { loneAcronyms } from './document/lone-acronyms.ts';
import { endAtLostBreaks } from './document/lost-breaks.ts';
import { findMetonyms } from './document/metonyms.ts';
import { namedPlaces } from './document/named-places.ts';
import { withoutOpeningNouns } from './document/opening-nouns.ts';
import { withWholePlaces } from './document/places-in-names.ts';
import { placesInSeries } from './document/places-in-series.ts';
import { Reading } from './document/reading.ts';
import { saidToBe } from './document/said-to-be.ts';
import { agreeOnNames } from './document/same-names.ts';
import { thingsNotPeople } from './document/things-not-people.ts';
import { titledPeople } from './document/titled-people.ts';
import { trimNames } from './document/trim-names.ts';
import { widenByAcronym } from './document/widen-by-acronym.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import { NameTagger } from './tagging/name-tagger.ts';
import { readDocumentInSteps } from './tagging/read-document.ts';
import { WordClusters } from './tagging/word-clusters.ts';
import { WordsSeen } from './tagging/words-seen.ts';

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
  /** The same, in steps. Their number is linear in the text's length. */
  findInSteps(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Steps<Names>;
}

/** Makes names better: trims, adds, widens, retypes them. */
type Pass = (names: Candidates) => Candidates;

/** @throws {Error} when the weights are of another version. */
export function createNameFinder(weights: Weights): NameFinder {
  const words = new WordsSeen(new WordClusters(weights));
  const tagger = new NameTagger(weights);
  const known = new KnownBodies(weights);

  /** What is done to the names that the tagger and the list gave, one after another, each over the whole text. */
  const passesOver = (reading: Reading, isRunning: (at: number) => boolean): readonly Pass[] => [
    (names) => companyForms(reading, names),
    (names) => trimNames(reading, names, known),
    (names) => joinPeople(reading, names),
    (names) => thingsNotPeople(reading, names),
    (names) => titledPeople(reading, names),
    (names) => datelines(reading, names),
    (names) => namedPlaces(reading, names),
    (names) => withoutOpeningNouns(reading, names),
    (names) => foreignNames(reading, names),
    (names) => knownAfterAll(reading, names),
    (names) => saidToBe(reading, names),
    (names) => loneAcronyms(reading, names, isRunning),
    (names) => placesInSeries(reading, names),
    (names) => inCompany(reading, names),
    (names) => endAtLostBreaks(reading, names),
    (names) => headedNames(reading, names),
    (names) => completeEnumerations(reading, names),
    (names) => growNames(reading, names),
    (names) => wholeNames(reading, names, isRunning),
    (names) => widenByAcronym(reading, names),
  ];

  function wholeNames(reading: Reading, grown: Candidates, isRunning: (at: number) => boolean): Candidates {
    const places = new Cover(grown, reading.tokens.length);
    return withoutOverlaps(
      withoutKeywordRuns(reading, grown, isRunning, known).map((candidate) =>
        withArticle(reading, withWholePlaces(reading, candidate, known, places), known),
      ),
    );
  }

  function* steps(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Steps<Names> {
    const reading = new Reading(text, tokens, sentences);
    yield;
    const views = yield* readDocumentInSteps(tokens, sentences, words);
    const isRunning = (at: number) => views[reading.sentenceOf(at)]?.lettering === 1;

    let spelt: Candidates = yield* findCandidates(reading, views, tagger, known);
    for (const pass of passesOver(reading, isRunning)) {
      yield;
      spelt = pass(spelt);
    }
    yield;
    const pairs = findAcronyms(reading, spelt);
    const paired = withAcronyms(spelt, pairs);
    yield;
    const acronyms = pairs.map(({ acronym }) => acronym);
    const typed = agreeOnNames(reading, paired, acronyms);
    yield;
    const agreed = clubsOfCities(reading, typed);
    yield;
    const metonyms = findMetonyms(reading, agreed);
    yield;
    const organisations = findOrganisations(reading, agreed, pairs, metonyms, known, isRunning);
    yield;
    return {
      organisations,
      people: findPeople(reading, agreed),
      places: agreed.filter(({ type }) => type === 'LOC').map(reading.spanOf),
    };
  }

  return {
    find: (text, tokens, sentences) => runThrough(steps(text, tokens, sentences)),
    findInSteps: steps,
  };
}
