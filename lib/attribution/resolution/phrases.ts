import type { Mention, Resolution } from '../claim.ts';
import type { ClaimText } from '../describing/claim-text.ts';
import type { Head } from '../describing/source-head.ts';
import { sensesOf } from '../lexicon/look-up-cue.ts';

/** What a noun phrase does not begin with, or run on over. */
const BEFORE =
  /^(?:[.,;:!?()"“”—–]|an?|the|of|in|on|to|for|with|by|and|or|but|sent|from|at|as|that|had|has|have|after|before|when|while|about|into|over|under|his|her|its|their|th(?:is|ese|ose)|\p{L}+day)$/u;
const BEHIND =
  /^(?:[.,;:!?()"“”—–]|to|that|which|who|was|were|is|are|has|have|had|and|but|on|after|as|before|when|while)$/;
const MODIFIERS = /^(?:of|by|from|for|in|about|active|signed|published)$/;
const DANGLING = /^(?:of|by|from|for|in|the|an?|about|its|their|his|her)$/;
const WORDS_BEFORE = 3;
const WORDS_BEHIND = 6;
const TOKENS_LOOKED_AT = 400;

/**
 * The fullest earlier phrase with the same head: "the letters" after "letters of protest", "the diaspora" after
 * "the Azerbaijani diaspora active in Europe". Headlines, which capitalise the noun, do not count.
 */
export function earlierPhrase(mention: Mention, head: Head, text: ClaimText): Resolution | undefined {
  const own = text.tokensIn(mention);
  const isCapital = beginsWithCapital(own.first + head.at, text);
  const stop = Math.max(0, own.first - TOKENS_LOOKED_AT);
  let fullest: Resolution | undefined;
  for (let at = own.first - 1; at >= stop; at -= 1) {
    if (text.words[at] !== head.word || (!isCapital && beginsWithCapital(at, text))) continue;
    const phrase = phraseAround(at, text);
    if (phrase === undefined || phrase.name.length <= mention.text.length) continue;
    if (fullest === undefined || phrase.name.length > fullest.name.length) fullest = phrase;
  }
  return fullest;
}

function phraseAround(at: number, text: ClaimText): Resolution | undefined {
  let first = at;
  while (at - first < WORDS_BEFORE && isAdjective(first - 1, text)) first -= 1;
  let end = at + 1;
  if (MODIFIERS.test(text.words[end] ?? '')) {
    while (end - at <= WORDS_BEHIND && goesOn(end, at, text)) end += 1;
  }
  while (end > at + 1 && DANGLING.test(text.words[end - 1] ?? '')) end -= 1;
  const start = text.tokens[first]?.start;
  const stop = text.tokens[end - 1]?.end;
  if (start === undefined || stop === undefined) return undefined;
  return { name: text.text.slice(start, stop), start, end: stop };
}

const isAdjective = (at: number, text: ClaimText): boolean => {
  const word = text.words[at] ?? '.';
  const isParticiple = word.endsWith('ed');
  return !BEFORE.test(word) && (isParticiple || !isVerb(word)) && isJoined(at, text);
};

const goesOn = (at: number, head: number, text: ClaimText): boolean => {
  const word = text.words[at] ?? '.';
  if (BEHIND.test(word) || !isJoined(at - 1, text)) return false;
  return at <= head + 2 || DANGLING.test(text.words[at - 1] ?? '') || !isVerb(word);
};

/** An inflected verb of speech or thought, past which no noun phrase goes. */
const isVerb = (word: string): boolean =>
  !word.endsWith('ing') && sensesOf(word).some(({ kind, lemma }) => kind === 'verb' && lemma !== word);

/** Whether a token and the next stand in one paragraph. */
const isJoined = (at: number, text: ClaimText): boolean =>
  !text.text.slice(text.tokens[at]?.end ?? 0, text.tokens[at + 1]?.start ?? 0).includes('\n');

const beginsWithCapital = (at: number, text: ClaimText): boolean =>
  /^\p{Lu}/u.test(text.tokens[at]?.text ?? '');
