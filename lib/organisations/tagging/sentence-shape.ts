import { words } from '../lexicon/words.ts';
import type { WordFacts } from './word-facts.ts';

/** A run of capitalised words, and what stands around it. All are indices into the sentence's tokens. */
export interface CapitalRun {
  readonly first: number;
  readonly end: number;
  readonly hasHead: boolean;
}

/** Small words that a name may hold between its capitals. */
const LINKS = new Set(
  words("of for the and & on to with de du des la le al el von van der in against 's ’s /"),
);
const LONGEST_LINK = 3;

export const isLink = (lowerWord: string): boolean => LINKS.has(lowerWord);

/** The run that each token stands in, if any: "Human Rights" but not "Office for". */
export function capitalRuns(facts: readonly WordFacts[]): (CapitalRun | undefined)[] {
  const runs: (CapitalRun | undefined)[] = new Array(facts.length);
  for (let first = 0; first < facts.length; ) {
    let end = first;
    let hasHead = false;
    while (end < facts.length && isNameWord(facts, first, end)) {
      hasHead ||= facts[end]?.head ?? false;
      end++;
    }
    if (end === first) {
      first++;
      continue;
    }
    runs.fill({ first, end, hasHead }, first, end);
    first = end;
  }
  return runs;
}

/** A number counts where it follows a capital ("France 24"). */
function isNameWord(facts: readonly WordFacts[], first: number, at: number): boolean {
  const fact = facts[at];
  return fact !== undefined && (fact.capital || (at > first && !fact.letters && /^\d/.test(fact.lower)));
}

/** How a token hangs on a name's head to its left: the last link between them, and how many commas. */
export interface OpenHead {
  /** The hash of the link ("of", "for", ","), 0 where the head stands in the token's own run. */
  readonly link: number;
  readonly commas: number;
  readonly word: number;
}

/**
 * For each token the head noun that a name in progress may have begun with: "Committee" for every word of
 * "Committee on Health, Education, Labor and Pensions". Nothing where no name can be in progress.
 */
export function openHeads(facts: readonly WordFacts[]): (OpenHead | undefined)[] {
  const open: (OpenHead | undefined)[] = new Array(facts.length);
  let head: OpenHead | undefined;
  let links = 0;
  facts.forEach((fact, at) => {
    if (fact.capital) {
      open[at] = head;
      links = 0;
      if (fact.head && fact.capital) head = { link: 0, commas: head?.commas ?? 0, word: fact.word };
    } else if (head && fact.lower === ',' && links === 0) {
      head = { ...head, link: fact.word, commas: Math.min(3, head.commas + 1) };
      links = 1;
      open[at] = head;
    } else if (head && LINKS.has(fact.lower) && links < LONGEST_LINK) {
      if (fact.lower !== 'the') head = { ...head, link: fact.word };
      links++;
      open[at] = head;
    } else {
      head = undefined;
      links = 0;
    }
  });
  return open;
}

/** `shouted`: a line in capitals. `titled`: a headline whose words begin with capitals. */
export type Lettering = 'running' | 'titled' | 'shouted';

const ENOUGH_WORDS = 4;
const MOST = 0.7;

export function letteringOf(words: readonly string[]): Lettering {
  const long = words.filter((word) => word.length > 3 && /\p{L}/u.test(word));
  if (long.length < ENOUGH_WORDS) return 'running';
  const shouted = long.filter((word) => word === word.toUpperCase()).length;
  if (shouted > long.length * MOST) return 'shouted';
  if (/^[.!?]+$/.test(words.at(-1) ?? '')) return 'running';
  const titled = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return titled > long.length * MOST ? 'titled' : 'running';
}
