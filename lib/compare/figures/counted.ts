import { familyOf } from '../match/word-families.ts';
import { isEmptyWord, stemOf, wordsOf } from '../match/words.ts';
import type { FigureToken } from './figure-token.ts';
import { unitOf } from './units.ts';

/** What a figure counts or measures, as the words around it say. */
export interface Counted {
  /** What became of those counted ("killed", "arrested"), where the words say so. */
  readonly outcome?: string;
  /** Families of the nouns behind the figure. */
  readonly heads: ReadonlySet<string>;
  /** Families of the words before it, and of what is said of those counted. */
  readonly around: ReadonlySet<string>;
}

/** What a word stands for where it is counted: a body is a dead one then, elsewhere it may be a committee. */
const WHERE_COUNTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    die: 'bodies corpses',
    homes: 'households flats apartments residences',
    cattle: 'cows',
  }).flatMap(([stands, words]) => words.split(' ').map((word) => [word, stands] as const)),
);

const families = (words: string) => words.split(' ').map(toFamily);
const toFamily = (lower: string) => familyOf(stemOf(WHERE_COUNTED.get(lower) ?? lower));

/** What may become of people and things; two figures with different ones count different things. */
const OUTCOMES: ReadonlySet<string> = new Set(
  families(
    'die injure arrest missing displaced evacuate hospitalised hospitalized treated rescue convict charge infected destroy damage homeless survive poisoned',
  ),
);

/** Whom a figure counts without saying who they are: they tell nothing apart. */
const GENERIC: ReadonlySet<string> = new Set(
  families('people person others total number figure toll persons individuals man men woman women'),
);

const ENDS_PHRASE = new Set(
  'in on at by from to for with during since after before along near across through into out and but or which who that as than while when including because'.split(
    ' ',
  ),
);
const PASSED_OVER = new Set('of the a an other others more so far now'.split(' '));
const AUXILIARIES = new Set('was were are is be been being had have has'.split(' '));
const HEADS = 5;
const BEFORE = 5;

/** @param end index of the token behind the figure and its unit. */
export function countedAround(tokens: readonly FigureToken[], start: number, end: number): Counted {
  const { nouns, others } = phraseAfter(tokens, end);
  const before = phraseBefore(tokens, start);
  const outcome = [...nouns, ...others, ...before].find((word) => OUTCOMES.has(word));
  return {
    ...(outcome === undefined ? {} : { outcome }),
    heads: new Set(nouns.filter(isSpecific)),
    around: new Set([...others, ...before].filter(isSpecific)),
  };
}

/** What the words of a saved figure say that it counts: "civilians injured". */
export function countedIn(words: string): Counted {
  const all = wordsOf(words)
    .filter(({ lower }) => !isEmptyWord(lower))
    .map(({ lower }) => toFamily(lower));
  const outcome = all.find((word) => OUTCOMES.has(word));
  return {
    ...(outcome === undefined ? {} : { outcome }),
    heads: new Set(all.filter(isSpecific)),
    around: new Set(),
  };
}

const isSpecific = (family: string) => !GENERIC.has(family) && !OUTCOMES.has(family);

/** The words behind a figure: the nouns that it counts, and what is said of them ("people | crossed the border"). */
function phraseAfter(tokens: readonly FigureToken[], end: number) {
  const nouns: string[] = [];
  const others: string[] = [];
  let isPredicate = false;
  for (const { lower } of tokens.slice(end)) {
    if (AUXILIARIES.has(lower)) isPredicate = true;
    if (PASSED_OVER.has(lower) || AUXILIARIES.has(lower) || lower === '-') continue;
    if (ENDS_PHRASE.has(lower) || !/^\p{L}/u.test(lower) || nouns.length + others.length === HEADS) break;
    if (isEmptyWord(lower)) continue;
    const family = toFamily(lower);
    (isPredicate ? others : nouns).push(family);
    if (GENERIC.has(family)) isPredicate = true;
  }
  return { nouns, others };
}

/** Nearest first; up to a mark or another figure. */
function phraseBefore(tokens: readonly FigureToken[], start: number): string[] {
  const phrase: string[] = [];
  for (const { lower } of tokens.slice(0, start).reverse()) {
    if (!/^\p{L}/u.test(lower) || phrase.length === BEFORE) break;
    if (!isEmptyWord(lower) && unitOf(lower) === undefined) phrase.push(toFamily(lower));
  }
  return phrase;
}
