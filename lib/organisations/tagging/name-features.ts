import type { DocumentWords } from './document-words.ts';
import { join, toKey } from './feature-hash.ts';
import { type CapitalRun, capitalRuns, type Lettering, type OpenHead, openHeads } from './sentence-shape.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import type { WordFacts } from './word-facts.ts';

/** One sentence, seen as the tagger sees it. */
export interface SentenceView {
  readonly facts: readonly WordFacts[];
  readonly runs: readonly (CapitalRun | undefined)[];
  readonly heads: readonly (OpenHead | undefined)[];
  readonly stretches: readonly Stretch[];
  readonly habits: readonly number[];
  readonly places: readonly number[];
  readonly lettering: number;
}

const LETTERING: Readonly<Record<Lettering, number>> = { running: 1, titled: 2, shouted: 3 };

export function viewOf(
  facts: readonly WordFacts[],
  lettering: Lettering,
  document: DocumentWords,
): SentenceView {
  const heads = openHeads(facts);
  return {
    facts,
    runs: capitalRuns(facts),
    heads,
    stretches: stretchesOf(facts, heads),
    habits: facts.map((fact) => (fact.capital ? document.habitOf(fact.lower) : 0)),
    places: facts.map((fact) => (fact.capital ? document.placesOf(fact.lower) : 0)),
    lettering: LETTERING[lettering],
  };
}

/** What stands beyond a sentence's edge. */
export const EDGE: WordFacts = {
  lower: '',
  word: 1,
  shape: 1,
  prefix: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  fine: 0xffff,
  coarse: 0xff,
  capital: false,
  innerCapital: false,
  allCapitals: false,
  letters: false,
  head: false,
  lists: 128,
};
const NO_RUN: CapitalRun = { first: -2, end: -2, hasHead: false };

/** Numbers the templates in the order in which they are asked. One for all sentences: making one costs time. */
class FeatureWriter {
  count = 0;
  #template = 0;
  #keys: Uint32Array = new Uint32Array(0);

  /** @param template the number of the first template to come. */
  begin(keys: Uint32Array, template: number): void {
    this.#keys = keys;
    this.#template = template;
    this.count = 0;
  }
  add(seen: number): void {
    this.#template++;
    this.#keys[this.count++] = toKey(join(this.#template, seen));
  }
  add2(one: number, other: number): void {
    this.add(join(one, other));
  }
}
const writer = new FeatureWriter();

/** The most features of one kind that a token can have. */
export const MOST_FEATURES = 80;

/** Where a word stands, seen from the token that is labelled. */
export const SEATS = [-2, -1, 0, 1, 2] as const;
export type Seat = (typeof SEATS)[number];
const TEMPLATES_OF_A_SEAT = 20;
const TEMPLATES_OF_SEATS = TEMPLATES_OF_A_SEAT * SEATS.length;

/**
 * Writes the keys of the features that a word gives to the token that it is seated around, whatever the others are, and
 * hands back how many there are. Each feature is a template's number joined with what the template sees, so that the
 * same sight in two templates gives two features.
 */
export function writeSeatFeatures(word: WordFacts, seat: Seat, keys: Uint32Array): number {
  writer.begin(keys, (seat + 2) * TEMPLATES_OF_A_SEAT);
  writer.add(word.word);
  writer.add(word.fine);
  if (seat === 2 || seat === -2) return writer.count;
  writer.add(word.suffix3);
  if (seat !== 0) return writer.count;
  writer.add(word.prefix);
  writer.add(word.suffix4);
  writer.add2(word.suffix3, word.shape);
  writer.add(word.shape);
  writer.add2(word.fine, word.shape);
  writer.add(word.coarse);
  writer.add2(word.coarse, word.shape);
  writer.add(word.lists);
  writer.add2(word.lists, word.shape);
  return writer.count;
}

/** The same for the features that a token has by the words around it together, and by its place in the text. */
export function writeFeaturesInPlace(view: SentenceView, at: number, keys: Uint32Array): number {
  const here = view.facts[at] ?? EDGE;
  const back = view.facts[at - 1] ?? EDGE;
  const back2 = view.facts[at - 2] ?? EDGE;
  const next = view.facts[at + 1] ?? EDGE;
  const next2 = view.facts[at + 2] ?? EDGE;
  writer.begin(keys, TEMPLATES_OF_SEATS);

  writer.add2(back.word, here.word);
  writer.add2(here.word, next.word);
  writer.add2(back.word, here.shape);
  writer.add2(here.shape, next.word);

  writer.add2(back.shape, here.shape);
  writer.add2(here.shape, next.shape);
  writer.add2(join(back.shape, here.shape), next.shape);

  writer.add2(back.coarse, here.coarse);
  writer.add2(here.coarse, next.coarse);
  writer.add2(join(back.coarse, here.shape), next.coarse);
  writer.add2(back.fine, here.shape);
  writer.add2(here.shape, next.fine);

  writer.add2(back.lists, here.lists);
  writer.add2(here.lists, next.lists);
  writer.add2(back.lists, here.shape);
  writer.add2(here.shape, next.lists);
  writer.add2(join(back2.lists, back.lists), here.lists);
  writer.add2(here.lists, join(next.lists, next2.lists));

  const start = at === 0 ? 1 : 0;
  const habit = view.habits[at] ?? 0;
  writer.add2(start + 2 * view.lettering, here.shape);
  writer.add2(start + 2 * view.lettering, habit);
  writer.add2(join(start + 2 * habit, here.coarse), here.shape);

  const places = view.places[at] ?? 0;
  writer.add2(places, here.shape);
  writer.add2(places, here.coarse);
  writer.add2(places, here.lists);

  addRunFeatures(view, at, here);
  return writer.count;
}

function addRunFeatures(view: SentenceView, at: number, here: WordFacts): void {
  const run = view.runs[at] ?? NO_RUN;
  const inRun = run === NO_RUN ? 0 : 1;
  const length = Math.min(6, run.end - run.first);
  const place = Math.min(3, at - run.first) * 4 + Math.min(3, run.end - 1 - at);
  const before = view.facts[run.first - 1] ?? EDGE;
  const after = view.facts[run.end] ?? EDGE;
  const first = inRun ? (view.facts[run.first] ?? EDGE) : EDGE;
  const last = inRun ? (view.facts[run.end - 1] ?? EDGE) : EDGE;
  const head = view.heads[at];

  writer.add2(inRun ? before.word : 2, length);
  writer.add2(inRun ? after.word : 2, length);
  writer.add2(inRun ? before.fine : 2, place);
  writer.add2(inRun ? after.fine : 2, place);
  writer.add2(before.coarse, inRun ? after.coarse : 2);
  writer.add2(last.word, at === run.end - 1 ? 1 : 0);
  writer.add2(last.fine, at === run.end - 1 ? 1 : 0);
  writer.add2(last.coarse, first.coarse);
  writer.add2(first.fine, place);
  writer.add2(last.lists, join(first.lists, place));
  writer.add2(length, place);
  writer.add2(run.hasHead ? 1 : 0, join(place, here.lists));
  writer.add2(head === undefined ? 3 : head.link, here.capital ? 1 : here.word);
  writer.add2(head === undefined ? 3 : join(head.link, head.commas), join(inRun, run.hasHead ? 1 : 0));
  writer.add2(head === undefined ? 3 : head.word, here.capital ? 1 : here.word);
  writer.add2(before.word, here.allCapitals ? after.word : here.shape);
}
