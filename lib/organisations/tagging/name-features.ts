import type { DocumentWords } from './document-words.ts';
import { hashText, join, toKey } from './feature-hash.ts';
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
  lists: 64,
};
const NO_RUN: CapitalRun = { first: -2, end: -2, hasHead: false };

/** The most features a token can have. */
export const MOST_FEATURES = 80;

/**
 * Writes the keys of a token's features and hands back how many there are. Each feature is a template's number
 * joined with what the template sees, so that the same sight in two templates gives two features.
 */
export function writeFeatures(view: SentenceView, at: number, keys: Uint32Array): number {
  const fact = (offset: number) => view.facts[at + offset] ?? EDGE;
  const [back2, back, here, next, next2] = [fact(-2), fact(-1), fact(0), fact(1), fact(2)];
  let count = 0;
  let template = 0;
  const add = (seen: number) => {
    keys[count++] = toKey(join(++template, seen));
  };
  const add2 = (one: number, other: number) => add(join(one, other));

  add(0);
  add(here.word);
  add(back.word);
  add(next.word);
  add(back2.word);
  add(next2.word);
  add2(back.word, here.word);
  add2(here.word, next.word);
  add2(back.word, here.shape);
  add2(here.shape, next.word);

  add(here.shape);
  add2(back.shape, here.shape);
  add2(here.shape, next.shape);
  add2(join(back.shape, here.shape), next.shape);
  add(here.prefix);
  add(here.suffix2);
  add(here.suffix3);
  add(here.suffix4);
  add2(here.suffix3, here.shape);
  add(back.suffix3);
  add(next.suffix3);

  add(here.fine);
  add(back.fine);
  add(next.fine);
  add(back2.fine);
  add(next2.fine);
  add2(here.fine, here.shape);
  add(here.coarse);
  add(back.coarse);
  add(next.coarse);
  add2(back.coarse, here.coarse);
  add2(here.coarse, next.coarse);
  add2(here.coarse, here.shape);
  add2(join(back.coarse, here.shape), next.coarse);
  add2(back.fine, here.shape);
  add2(here.shape, next.fine);
  add2(back2.coarse, back.coarse);
  add2(next.coarse, next2.coarse);

  add(here.lists);
  add2(here.lists, here.shape);
  add2(back.lists, here.lists);
  add2(here.lists, next.lists);
  add2(back.lists, here.shape);
  add2(here.shape, next.lists);
  add2(join(back2.lists, back.lists), here.lists);
  add2(here.lists, join(next.lists, next2.lists));

  const start = at === 0 ? 1 : 0;
  const habit = view.habits[at] ?? 0;
  add2(start + 2 * view.lettering, here.shape);
  add2(start + 2 * view.lettering, habit);
  add2(join(start + 2 * habit, here.coarse), here.shape);

  addRunFeatures(view, at, here, add2);
  return count;
}

function addRunFeatures(
  view: SentenceView,
  at: number,
  here: WordFacts,
  add2: (one: number, other: number) => void,
): void {
  const run = view.runs[at] ?? NO_RUN;
  const inRun = run === NO_RUN ? 0 : 1;
  const length = Math.min(6, run.end - run.first);
  const place = Math.min(3, at - run.first) * 4 + Math.min(3, run.end - 1 - at);
  const before = view.facts[run.first - 1] ?? EDGE;
  const after = view.facts[run.end] ?? EDGE;
  const first = inRun ? (view.facts[run.first] ?? EDGE) : EDGE;
  const last = inRun ? (view.facts[run.end - 1] ?? EDGE) : EDGE;
  const head = view.heads[at];

  add2(inRun ? before.word : 2, length);
  add2(inRun ? after.word : 2, length);
  add2(inRun ? before.fine : 2, place);
  add2(inRun ? after.fine : 2, place);
  add2(before.coarse, inRun ? after.coarse : 2);
  add2(last.word, at === run.end - 1 ? 1 : 0);
  add2(last.fine, at === run.end - 1 ? 1 : 0);
  add2(last.coarse, first.coarse);
  add2(first.fine, place);
  add2(last.lists, join(first.lists, place));
  add2(length, place);
  add2(run.hasHead ? 1 : 0, join(place, here.lists));
  add2(head === undefined ? 3 : head.link, here.capital ? 1 : here.word);
  add2(head === undefined ? 3 : join(head.link, head.commas), join(inRun, run.hasHead ? 1 : 0));
  add2(head === undefined ? 3 : head.word, here.capital ? 1 : here.word);
  add2(before.word, here.allCapitals ? after.word : here.shape);
}

/** For a caller that wants to name a feature of its own. */
export const featureKey = (name: string): number => toKey(hashText(name));
