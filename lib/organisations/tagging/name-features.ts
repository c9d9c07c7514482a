import type { DocumentWords } from './document-words.ts';
import { join, toKey } from './feature-hash.ts';
import { type CapitalRun, capitalRuns, type Lettering, type OpenHead, openHeads } from './sentence-shape.ts';
import type { WordFacts } from './word-facts.ts';

/** One sentence, seen as the tagger sees it. */
export interface SentenceView {
  readonly facts: readonly WordFacts[];
  readonly runs: readonly (CapitalRun | undefined)[];
  readonly heads: readonly (OpenHead | undefined)[];
  readonly habits: readonly number[];
  readonly lettering: number;
}

const LETTERING: Readonly<Record<Lettering, number>> = { running: 1, titled: 2, shouted: 3 };

export function viewOf(
  facts: readonly WordFacts[],
  lettering: Lettering,
  document: DocumentWords,
): SentenceView {
  return {
    facts,
    runs: capitalRuns(facts),
    heads: openHeads(facts),
    habits: facts.map((fact) => (fact.capital ? document.habitOf(fact.lower) : 0)),
    lettering: LETTERING[lettering],
  };
}

const EDGE: WordFacts = {
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
  allCapitals: false,
  letters: false,
  head: false,
  lists: 128,
};
const NO_RUN: CapitalRun = { first: -2, end: -2, hasHead: false };

/** Numbers the templates in the order in which they are asked. One for all sentences: making one costs time. */
class FeatureWriter {
  count = 0;
  #keys: Uint32Array = new Uint32Array(0);

  begin(keys: Uint32Array): void {
    this.#keys = keys;
    this.count = 0;
  }
  add(seen: number): void {
    this.count++;
    this.#keys[this.count - 1] = toKey(join(this.count, seen));
  }
  add2(one: number, other: number): void {
    this.add(join(one, other));
  }
}
const writer = new FeatureWriter();

/** The most features a token can have. */
export const MOST_FEATURES = 80;

/**
 * Writes the keys of a token's features and hands back how many there are. Each feature is a template's number
 * joined with what the template sees, so that the same sight in two templates gives two features.
 */
export function writeFeatures(view: SentenceView, at: number, keys: Uint32Array): number {
  const fact = (offset: number) => view.facts[at + offset] ?? EDGE;
  const [back2, back, here, next, next2] = [fact(-2), fact(-1), fact(0), fact(1), fact(2)];
  writer.begin(keys);

  writer.add(0);
  writer.add(here.word);
  writer.add(back.word);
  writer.add(next.word);
  writer.add(back2.word);
  writer.add(next2.word);
  writer.add2(back.word, here.word);
  writer.add2(here.word, next.word);
  writer.add2(back.word, here.shape);
  writer.add2(here.shape, next.word);

  writer.add(here.shape);
  writer.add2(back.shape, here.shape);
  writer.add2(here.shape, next.shape);
  writer.add2(join(back.shape, here.shape), next.shape);
  writer.add(here.prefix);
  writer.add(here.suffix2);
  writer.add(here.suffix3);
  writer.add(here.suffix4);
  writer.add2(here.suffix3, here.shape);
  writer.add(back.suffix3);
  writer.add(next.suffix3);

  writer.add(here.fine);
  writer.add(back.fine);
  writer.add(next.fine);
  writer.add(back2.fine);
  writer.add(next2.fine);
  writer.add2(here.fine, here.shape);
  writer.add(here.coarse);
  writer.add(back.coarse);
  writer.add(next.coarse);
  writer.add2(back.coarse, here.coarse);
  writer.add2(here.coarse, next.coarse);
  writer.add2(here.coarse, here.shape);
  writer.add2(join(back.coarse, here.shape), next.coarse);
  writer.add2(back.fine, here.shape);
  writer.add2(here.shape, next.fine);
  writer.add2(back2.coarse, back.coarse);
  writer.add2(next.coarse, next2.coarse);

  writer.add(here.lists);
  writer.add2(here.lists, here.shape);
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
