import { isDocumentNoun, isGroupNoun, isOrganisationNoun, isRoleNoun } from '../lexicon/source-nouns.ts';

/** The parts of a noun phrase that tell what it is, as token indices into its words. */
export interface Head {
  /** In lower case; the word the phrase is about ("spokesman" in "a spokesman for the bank"). */
  readonly word: string;
  readonly at: number;
  /** Where its modifiers behind it begin, or the phrase's end. */
  readonly end: number;
  readonly isDefinite: boolean;
  readonly isIndefinite: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ENDS = set(
  'of for from in at on with by to who whom which that whose where and or but , ; : ( ) — – - " “ ” familiar close ' +
    'involved told said speaking citing quoting including such as about near inside outside within among under ' +
    'against over aged based via is was are were has have had',
);
const DEFINITE = set("the this that these those his her its their our my 's ’s");
const INDEFINITE = set(
  'a an one another some many several most few two three four five other unnamed anonymous',
);
const PARTITIVE = set(
  'one some many most several few two three four five six all both none half majority number dozens hundreds ' +
    'thousands scores any each neither either',
);
const LONGEST = 40;

/** Finds the head of a noun phrase by its words in lower case: the last noun before what modifies it. */
export function headOf(phrase: readonly string[]): Head {
  const words = phrase.length > LONGEST ? phrase.slice(0, LONGEST) : phrase;
  let start = 0;
  while (start < words.length - 1 && ENDS.has(words[start] ?? '')) start += 1;
  const inner = skipPartitive(words, start);
  let end = inner;
  while (
    end < words.length &&
    !(end > inner && ENDS.has(words[end] ?? '')) &&
    !isModifier(words, end, inner)
  ) {
    end += 1;
  }
  const at = Math.max(inner, end - 1);
  const determiners = words.slice(start, at + 1);
  return {
    word: words[at] ?? '',
    at,
    end,
    isDefinite: determiners.some((word) => DEFINITE.has(word)),
    isIndefinite: INDEFINITE.has(words[start] ?? ''),
  };
}

/** "one of the officials" is about officials. */
function skipPartitive(words: readonly string[], start: number): number {
  const article = words[start] === 'a' || words[start] === 'the' ? start + 1 : start;
  const isPartitive = PARTITIVE.has(words[article] ?? '') && words[article + 1] === 'of';
  return isPartitive && article + 2 < words.length ? article + 2 : start;
}

/** "residents living nearby", "a study published in May". */
function isModifier(words: readonly string[], at: number, start: number): boolean {
  const before = words[at - 1] ?? '';
  if (at <= start || at >= words.length - 1 || !/\p{L}{3}(?:ing|ed)$/u.test(words[at] ?? '')) return false;
  return isDocumentNoun(before) || isRoleNoun(before) || isGroupNoun(before) || isOrganisationNoun(before);
}
