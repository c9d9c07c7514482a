import { familyOf } from '../match/word-families.ts';
import { isEmptyWord, stemOf } from '../match/words.ts';
import type { FigureToken } from './figure-token.ts';
import { unitOf } from './units.ts';

/** What a figure counts or measures, as the words around it say. */
export interface Counted {
  /** What became of those counted ("killed", "arrested"), where the words say so. */
  readonly outcome?: string;
  /** Families of the words behind the figure, up to the end of the phrase. */
  readonly heads: ReadonlySet<string>;
  /** Families of the words before it. */
  readonly before: ReadonlySet<string>;
}

const families = (words: string) => words.split(' ').map((word) => familyOf(stemOf(word)));

/** What may become of people and things; two figures with different ones count different things. */
const OUTCOMES: ReadonlySet<string> = new Set(
  families(
    'die injure arrest missing displaced evacuate hospitalised hospitalized treated rescue convict charge infected vaccinate destroy damage homeless survive poisoned tested',
  ),
);

/** Whom a figure counts without saying who they are: they tell nothing apart. */
const GENERIC: ReadonlySet<string> = new Set(
  families('people person others total number figure toll persons individuals man men woman women'),
);

const ENDS_PHRASE = new Set(
  'in on at by from to for with during since after before and but or which who that as than while when including because'.split(
    ' ',
  ),
);
const PASSED_OVER = new Set(
  'of the a an were was are is be been being had have has other others more so far now'.split(' '),
);
const HEADS = 5;
const BEFORE = 5;

/** @param end index of the token behind the figure and its unit. */
export function countedAround(tokens: readonly FigureToken[], start: number, end: number): Counted {
  const after = phraseAfter(tokens, end);
  const before = phraseBefore(tokens, start);
  const outcome = after.find((word) => OUTCOMES.has(word)) ?? before.find((word) => OUTCOMES.has(word));
  return {
    ...(outcome === undefined ? {} : { outcome }),
    heads: new Set(after.filter(isSpecific)),
    before: new Set(before.filter(isSpecific)),
  };
}

const isSpecific = (family: string) => !GENERIC.has(family) && !OUTCOMES.has(family);

function phraseAfter(tokens: readonly FigureToken[], end: number): string[] {
  const phrase: string[] = [];
  for (const { lower } of tokens.slice(end)) {
    if (PASSED_OVER.has(lower) || lower === '-') continue;
    if (ENDS_PHRASE.has(lower) || !/^\p{L}/u.test(lower) || phrase.length === HEADS) break;
    if (!isEmptyWord(lower)) phrase.push(familyOf(stemOf(lower)));
  }
  return phrase;
}

/** Nearest first; up to a mark or another figure. */
function phraseBefore(tokens: readonly FigureToken[], start: number): string[] {
  const phrase: string[] = [];
  for (const { lower } of tokens.slice(0, start).reverse()) {
    if (!/^\p{L}/u.test(lower) || phrase.length === BEFORE) break;
    if (!isEmptyWord(lower) && unitOf(lower) === undefined) phrase.push(familyOf(stemOf(lower)));
  }
  return phrase;
}
