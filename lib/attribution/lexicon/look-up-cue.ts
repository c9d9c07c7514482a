import { ASSERTIVE_VERBS } from './assertive-verbs.ts';
import { BELIEF_VERBS } from './belief-verbs.ts';
import type { CueSense } from './cue-sense.ts';
import { DIRECTIVE_VERBS } from './directive-verbs.ts';
import { DOUBTING_VERBS } from './doubting-verbs.ts';
import { EVALUATIVE_VERBS } from './evaluative-verbs.ts';
import { FACTIVE_VERBS } from './factive-verbs.ts';
import { nounForms, verbForms } from './inflect.ts';
import { NEUTRAL_VERBS } from './neutral-verbs.ts';
import { CUE_NOUNS } from './nouns.ts';
import { CUE_PHRASES } from './phrases.ts';
import { PREDICTIVE_VERBS } from './predictive-verbs.ts';
import { REFUSALS } from './refusals.ts';

/** Every sense of the lexicon. Within a lemma, senses that need a word come before those that need none. */
export const CUE_LEXICON: readonly CueSense[] = [
  ...NEUTRAL_VERBS,
  ...REFUSALS,
  ...ASSERTIVE_VERBS,
  ...DOUBTING_VERBS,
  ...FACTIVE_VERBS,
  ...EVALUATIVE_VERBS,
  ...DIRECTIVE_VERBS,
  ...PREDICTIVE_VERBS,
  ...BELIEF_VERBS,
  ...CUE_NOUNS,
  ...CUE_PHRASES,
].sort((a, b) => Number(b.needs !== undefined) - Number(a.needs !== undefined));

/** A cue that begins at a word: its senses, and how many words it takes. */
export interface CueMatch {
  readonly senses: readonly CueSense[];
  readonly length: number;
}

const formsOf = (sense: CueSense): readonly string[] => {
  if (sense.kind === 'verb') return verbForms(sense.lemma);
  return sense.kind === 'noun' ? nounForms(sense.lemma) : [sense.lemma];
};

const SENSES_BY_FORM: ReadonlyMap<string, readonly CueSense[]> = indexByForm();

function indexByForm(): ReadonlyMap<string, readonly CueSense[]> {
  const index = new Map<string, CueSense[]>();
  for (const sense of CUE_LEXICON) {
    for (const form of formsOf(sense)) {
      const senses = index.get(form);
      if (senses === undefined) index.set(form, [sense]);
      else senses.push(sense);
    }
  }
  return index;
}

/** Longest cue by the first word it begins with, so that most positions are settled by one look. */
const LONGEST_BY_FIRST_WORD: ReadonlyMap<string, number> = longestByFirstWord();

function longestByFirstWord(): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const form of SENSES_BY_FORM.keys()) {
    const words = form.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}

const NONE: readonly CueSense[] = [];

/** The senses of a form as it stands in a text, in lower case; empty where the lexicon does not have it. */
export const sensesOf = (form: string): readonly CueSense[] => SENSES_BY_FORM.get(form) ?? NONE;

/** The longest cue of the lexicon that begins at `words[index]`. The words are in lower case. */
export function cueAt(words: readonly string[], index: number): CueMatch | undefined {
  const first = words[index];
  if (first === undefined) return undefined;
  const longest = Math.min(LONGEST_BY_FIRST_WORD.get(first) ?? 0, words.length - index);
  for (let length = longest; length > 0; length -= 1) {
    const form = length === 1 ? first : words.slice(index, index + length).join(' ');
    const senses = SENSES_BY_FORM.get(form);
    if (senses !== undefined) return { senses, length };
  }
  return undefined;
}

/**
 * The sense in which a cue is used. `words` are the cue's, in lower case; `following` the few words after it, which
 * tell senses apart ("asked to" from "asked whether"). Where the cue holds several entries, the longest counts,
 * and of equally long ones the first that is not a noun ("said in a statement" is "said").
 */
export function lookUpCue(words: readonly string[], following: readonly string[] = []): CueSense | undefined {
  let best: CueSense | undefined;
  let bestRank = 0;
  for (let index = 0; index < words.length; index += 1) {
    const match = cueAt(words, index);
    if (match === undefined) continue;
    const context = [...words.slice(index + match.length), ...following];
    const sense = pickSense(match.senses, context);
    if (sense === undefined) continue;
    const rank = RANK[sense.kind] * 10 + match.length;
    if (rank > bestRank) {
      best = sense;
      bestRank = rank;
    }
    index += match.length - 1;
  }
  return best;
}

const RANK: Readonly<Record<CueSense['kind'], number>> = { verb: 3, noun: 2, phrase: 1 };

/** Where a lemma has only senses that need a word and none is there, its first is the most usual. */
const pickSense = (senses: readonly CueSense[], context: readonly string[]): CueSense | undefined =>
  senses.find(({ needs }) => needs === undefined || needs.some((word) => followsSoon(word, context))) ??
  senses[0];

/** "ing" stands for any participle ("suggested raising taxes"). */
const followsSoon = (needed: string, context: readonly string[]): boolean =>
  needed === 'ing'
    ? (context[0] ?? '').length > 5 && (context[0] ?? '').endsWith('ing')
    : context.includes(needed);
