import type { Mention, Resolution } from '../claim.ts';
import type { ClaimText } from '../claim-text.ts';
import { singularOf } from '../lexicon/source-nouns.ts';
import type { Head } from '../source-head.ts';

const ENDS =
  /^(?:[.,;:!?()"“”—–]|to|that|which|who|was|were|is|are|has|have|had|and|but|said|says|on|after|as)$/;
const BEGINS =
  /^(?:[.,;:!?()"“”—–]|a|an|the|of|in|on|to|for|with|by|and|or|but|sent|wrote|from|at|as|that|had|has|have)$/;
const WORDS_BEFORE = 3;
const WORDS_AFTER = 6;

/**
 * The latest earlier phrase with the same head that says more: "the letters" after "letters of protest", "the
 * diaspora" after "the Azerbaijani diaspora active in Europe".
 */
export function earlierPhrase(mention: Mention, head: Head, text: ClaimText): Resolution | undefined {
  const own = text.tokensIn(mention);
  const wanted = singularOf(head.word);
  let looked = 0;
  let fullest: Resolution | undefined;
  for (let at = own.first - 1; at >= 0 && looked < TOKENS_LOOKED_AT; at -= 1, looked += 1) {
    if (singularOf(text.words[at] ?? '') !== wanted) continue;
    const phrase = phraseAround(at, text);
    if (phrase === undefined || phrase.name.length <= mention.text.length) continue;
    if (fullest === undefined || phrase.name.length > fullest.name.length) fullest = phrase;
  }
  return fullest;
}

const TOKENS_LOOKED_AT = 400;

function phraseAround(at: number, text: ClaimText): Resolution | undefined {
  let first = at;
  while (first > 0 && at - first < WORDS_BEFORE && !BEGINS.test(text.words[first - 1] ?? '.')) first -= 1;
  let end = at + 1;
  const modified = /^(?:of|by|from|for|in|about|active|signed)$/.test(text.words[end] ?? '');
  if (modified) {
    while (end < text.words.length && end - at <= WORDS_AFTER && !ENDS.test(text.words[end] ?? '.')) end += 1;
  }
  const start = text.tokens[first]?.start;
  const stop = text.tokens[end - 1]?.end;
  if (start === undefined || stop === undefined) return undefined;
  return { name: text.text.slice(start, stop), start, end: stop };
}
