import { isVerb } from '../../language/tags.ts';
import { isPunctuation, SHAPES } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import type { Arguments } from '../arguments/find-arguments.ts';
import type { Reading } from '../reading/reading.ts';

const STATEMENT =
  /^(?:statement|letter|e-?mail|filing|post|notice|release|note|message|memo|interview|briefing|speech|report|address|announcement)$/i;
const ADDRESSING = /^(?:to|with|for|on)$/i;
const FARTHEST_NOUN = 6;
const LEAST_SAID = 3;
const LONGEST_WORD = 14;

const wordAt = ({ tokens }: Reading, at: number): string => tokens[at]?.text.slice(0, LONGEST_WORD) ?? '';

/** "said in a statement to": whom it is addressed to is no part of the cue. */
export function withoutAddress<Cue extends TokenRange>(reading: Reading, cue: Cue): Cue {
  const last = cue.end - 1;
  const isAddressed =
    /^(?:to|with)$/i.test(wordAt(reading, last)) && STATEMENT.test(wordAt(reading, last - 1));
  return isAddressed && last - cue.first >= 2 ? { ...cue, end: last } : cue;
}

/**
 * "Sales rose, the company said in a statement to the stock exchange.": where a sentence ends in how and to whom it was
 * said, what is said stands before its speaker.
 */
export function saidBeforeTheStatement(reading: Reading, cue: TokenRange, found: Arguments): Arguments {
  const { facts, sentences, sentenceOf } = reading;
  const sentence = sentences[sentenceOf[cue.first] ?? 0];
  const source = found.source.at(-1);
  const behind = found.content.some(({ first }) => first >= cue.end);
  if (!sentence || !behind || source?.end !== cue.first) return found;
  if (!endsInStatement(reading, cue, sentence.endToken)) return found;
  const before = found.content.filter(({ end }) => end <= source.first);
  const comma = source.first - 1;
  const isAfterComma = facts.shape[comma] === SHAPES.comma && comma - sentence.firstToken >= LEAST_SAID;
  if (before.length > 0 || !isAfterComma) return { ...found, content: before };
  return { ...found, content: [{ first: sentence.firstToken, end: comma }] };
}

/** Whether behind the cue's verb come "in a statement to" and one noun phrase, and no more. */
function endsInStatement(reading: Reading, cue: TokenRange, end: number): boolean {
  const noun = statementAfter(reading, cue.first, end);
  if (noun < 0 || !ADDRESSING.test(wordAt(reading, noun + 1))) return false;
  const last = end - (reading.facts.shape[end - 1] === SHAPES.stop ? 1 : 0);
  for (let at = noun + 2; at < last; at++) {
    const isMore = isVerb(reading.tags[at] ?? 0) || isPunctuation(reading.facts.shape[at] ?? 0);
    if (isMore || wordAt(reading, at) === 'that') return false;
  }
  return true;
}

function statementAfter(reading: Reading, verb: number, end: number): number {
  const preposition = wordAt(reading, verb + 1).toLowerCase();
  if (preposition !== 'in' && preposition !== 'during') return -1;
  for (let at = verb + 2; at < Math.min(end, verb + FARTHEST_NOUN); at++) {
    if (STATEMENT.test(wordAt(reading, at))) return at;
  }
  return -1;
}
