import { kindOfHead } from '../lexicon/heads.ts';
import { isFormOfAddress, isRole } from '../lexicon/people.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { isAmbiguous, kindOfWellKnown } from '../lexicon/well-known.ts';
import { hashText } from './feature-hash.ts';
import type { WordClusters } from './word-clusters.ts';

/** What can be known of a word without its neighbours. Hashes are ready to be joined into features. */
export interface WordFacts {
  readonly lower: string;
  readonly word: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly fine: number;
  readonly coarse: number;
  /** Begins with a capital, or with a small particle before one ("al-Qaida"); a mark or a number does not. */
  readonly capital: boolean;
  /** Begins small and has a capital all the same: "iTunes". */
  readonly innerCapital: boolean;
  /** Two letters and more, all of them capitals. */
  readonly allCapitals: boolean;
  readonly letters: boolean;
  readonly head: boolean;
  /** What the word lists say of it, as one small number. */
  readonly lists: number;
}

const CAPITAL = /^\p{Lu}/u;
const NAME_WORD = /^(?:\p{Ll}{1,3}['’-])?\p{Lu}/u;
const INNER_CAPITAL = /^\p{Ll}.*\p{Lu}/u;
const LETTER = /\p{L}/u;
const ALL_CAPITALS = /^[\p{Lu}.&'’-]*\p{Lu}[\p{Lu}.&'’-]*$/u;

/** "Gala" as `Xx`, "UNMAS" as `XX`, "U.S." as `X.X.`, "al-Qaida" as `x-Xx`: runs of like characters are one. */
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of text.slice(0, 24)) {
    const mark = markOf(character);
    run = mark === last ? run + 1 : 1;
    last = mark;
    if (run <= 2 && !(mark === 'x' && run > 1)) shape += mark;
  }
  return shape;
}

/** The letters of most words are told without a look into Unicode's tables. */
function markOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return '0';
  if (!LETTER.test(character)) return character;
  return CAPITAL.test(character) ? 'X' : 'x';
}

function listsOf(lower: string, head: ReturnType<typeof kindOfHead>): number {
  return (
    (head === undefined ? 0 : head === 'other' ? 2 : 1) +
    (isDemonym(lower) ? 4 : 0) +
    (isPlace(lower) ? 8 : 0) +
    (isFormOfAddress(lower) ? 16 : 0) +
    (isRole(lower) ? 32 : 0) +
    (kindOfWellKnown(lower) === undefined || isAmbiguous(lower) ? 0 : 64)
  );
}

export function factsOf(text: string, clusters: WordClusters, shouted: boolean): WordFacts {
  const seen = shouted && text.length > 1 ? text.slice(0, 1) + text.slice(1).toLowerCase() : text;
  const lower = text.toLowerCase().replaceAll('’', "'");
  const head = kindOfHead(lower);
  return {
    lower,
    word: hashText(/\d/.test(lower) ? lower.replace(/\d/g, '0') : lower),
    shape: hashText(shapeOf(seen)),
    prefix: hashText(lower.slice(0, 3)),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    suffix4: hashText(lower.slice(-4)),
    ...clusters.of(lower),
    capital: NAME_WORD.test(text),
    innerCapital: INNER_CAPITAL.test(text),
    allCapitals: !shouted && text.length > 1 && ALL_CAPITALS.test(text),
    letters: LETTER.test(text),
    head: head !== undefined,
    lists: listsOf(lower, head),
  };
}
