import type { Sentence } from '../../language/sentence.ts';
import { isVerb } from '../../language/tags.ts';
import { SHAPES } from '../../language/word-facts.ts';
import type { Quotation } from '../reading/quotations.ts';
import type { Reading } from '../reading/reading.ts';
import type { CueCandidate } from './find-cues.ts';

/** A guess: whether it says anything is for later steps to judge. */
const BELIEF = 0.3;
const LEAST_WORDS = 3;
/** How far before and behind a quotation a cue may stand, in tokens. */
const BEFORE = 8;
const BEHIND = 5;

/**
 * Adds guesses to a text's cues: a quoted clause is somebody's, and where no cue stands near one, the nearest verb is
 * proposed ("the crowd marched on, chanting, “…”"). In text order.
 */
export function withQuotationCues(reading: Reading, cues: readonly CueCandidate[]): readonly CueCandidate[] {
  const isCue = new Uint8Array(reading.facts.count);
  for (const { first, end } of cues) isCue.fill(1, first, end);
  const proposed = reading.quotations.list.flatMap((quotation) => {
    const sentence = reading.sentences[reading.sentenceOf[quotation.first] ?? 0];
    if (!sentence || !isClause(reading, quotation)) return [];
    const at = nearestVerb(reading, quotation, sentence, isCue);
    if (at === undefined) return [];
    isCue[at] = 1;
    return [{ first: at, end: at + 1, belief: BELIEF }];
  });
  return proposed.length === 0 ? cues : [...cues, ...proposed].sort((a, b) => a.first - b.first);
}

const CLAUSE_ENDS = new Set<number>([SHAPES.comma, SHAPES.stop, SHAPES.question]);

function isClause({ facts }: Reading, { first, end, closed }: Quotation): boolean {
  const behind = facts.shape[end] ?? 0;
  const ends = CLAUSE_ENDS.has(facts.shape[end - 2] ?? 0) || CLAUSE_ENDS.has(behind);
  return closed && end - first - 2 >= LEAST_WORDS && ends;
}

/** The verb before a quotation, or the one behind; none where the nearest of either side is a cue already. */
function nearestVerb(
  { tags, quotations, sentenceOf, sentences }: Reading,
  { first, end }: Quotation,
  sentence: Sentence,
  isCue: Uint8Array,
): number | undefined {
  const isQuoted = (at: number): boolean => (quotations.at[at] ?? -1) >= 0;
  let before = first - 1;
  const from = Math.max(sentence.firstToken, first - BEFORE);
  while (before >= from && !isQuoted(before) && !isCue[before] && !isVerb(tags[before] ?? 0)) before--;
  const isBefore = before >= from && !isQuoted(before);
  if (isBefore && isCue[before]) return undefined;
  let behind = end;
  const until = Math.min(sentences[sentenceOf[end - 1] ?? 0]?.endToken ?? end, end + BEHIND);
  while (behind < until && !isQuoted(behind) && !isCue[behind] && !isVerb(tags[behind] ?? 0)) behind++;
  const isBehind = behind < until && !isQuoted(behind);
  if (isBehind && isCue[behind]) return undefined;
  return isBefore ? before : isBehind ? behind : undefined;
}
