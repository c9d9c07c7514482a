import type { OrganisationKind } from '../organisation.ts';
import { isCollective, kindOfNoun, kindOfNounPhrase } from './kind-words.ts';
import type { Reading, TokenRange } from './reading.ts';

/** What the text around a mention says of its kind; nothing where it says nothing. */
export function kindInContext(reading: Reading, mention: TokenRange): OrganisationKind | undefined {
  return (
    kindByNounBefore(reading, mention) ??
    kindByApposition(reading, mention) ??
    kindByList(reading, mention) ??
    kindAsReporter(reading, mention)
  );
}

/** "the opposition party X", "a rights group, X" */
function kindByNounBefore(reading: Reading, { first }: TokenRange): OrganisationKind | undefined {
  const at = /^["“,]$/.test(reading.word(first - 1)) ? first - 2 : first - 1;
  return reading.isCapital(at) ? undefined : kindOfNounPhrase(reading.lower(at - 1), reading.lower(at));
}

const LONGEST_APPOSITION = 7;

/** "X, a Kenyan NGO", "X, the French carmaker,", "X (a think tank)": the first noun that tells, up to what follows it. */
export function kindByApposition(reading: Reading, { end }: TokenRange): OrganisationKind | undefined {
  if (!/^[,(–—]$/.test(reading.word(end)) || !/^(?:an?|the|one)$/.test(reading.lower(end + 1)))
    return undefined;
  const limit = Math.min(reading.sentenceEnd(end), end + LONGEST_APPOSITION);
  for (let at = end + 2; at < limit; at++) {
    if (!/^[\p{L}-]+$/u.test(reading.word(at)) || ENDS_PHRASE.test(reading.lower(at))) return undefined;
    const kind = kindOfNounPhrase(reading.lower(at - 1), reading.lower(at));
    if (kind !== undefined && ENDS_NOUN.test(reading.lower(at + 1))) return kind;
  }
  return undefined;
}

/** Not "the rebel group leader", and not "the company's chief". */
const ENDS_NOUN =
  /^(?:[,.;:()–—]|of|for|in|on|at|by|with|from|that|which|whose|to|and|or|based|founded|owned|known)$/;
const ENDS_PHRASE = /^(?:of|for|in|on|at|by|with|from|that|which|who|whose|to|and|or|is|was|said|has|had)$/;

const LONGEST_LIST = 60;

/** "media organisations such as X, Y and Z" */
function kindByList(reading: Reading, { first }: TokenRange): OrganisationKind | undefined {
  const start = Math.max(reading.sentenceStart(first), first - LONGEST_LIST);
  for (let at = first - 1; at > start; at--) {
    const isOpening =
      (reading.lower(at) === 'as' && reading.lower(at - 1) === 'such') || reading.lower(at) === 'including';
    if (isOpening) {
      const noun = reading.lower(at) === 'as' ? at - 2 : reading.lower(at - 1) === ',' ? at - 2 : at - 1;
      return kindOfNoun(reading.lower(isCollective(reading.lower(noun)) ? noun - 1 : noun));
    }
    if (!staysInList(reading, at)) return undefined;
  }
  return undefined;
}

const staysInList = (reading: Reading, at: number): boolean =>
  reading.isNameWord(at) || /^(?:,|and|or|the|of|for|\d+|&|"|“|”)$/.test(reading.lower(at));

/** "X reports via the ministry", "…, X reported, citing": what passes on another's words is a medium. */
function kindAsReporter(reading: Reading, { end }: TokenRange): OrganisationKind | undefined {
  if (!/^report(?:s|ed)$/.test(reading.lower(end))) return undefined;
  const next = reading.lower(end + 1) === ',' ? reading.lower(end + 2) : reading.lower(end + 1);
  return /^(?:via|citing|quoting|referring|with|\.)$/.test(next) || next === '' ? 'media' : undefined;
}
