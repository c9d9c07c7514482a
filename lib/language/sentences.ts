import { isBeforeNames } from './abbreviations.ts';
import { isApostrophe, isUpper } from './characters.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** A longer run without an end is cut, so that no later step has to hold more at once. */
const MOST_TOKENS = 256;

/**
 * Cuts a tokenised text into sentences: first at line breaks, then at stops that end one. A quotation's closing
 * mark goes with the stop before it, and a question or shout that is followed by who said it does not end a
 * sentence ("“Why?” Smith asked."). Linear in the number of tokens.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let block = 0;
  const close = (end: number) => {
    const head = tokens[first];
    const last = tokens[end - 1];
    if (head && last)
      sentences.push({ start: head.start, end: last.end, block, firstToken: first, endToken: end });
    first = end;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !next) break;
    if (hasLineBreak(text, token.end, next.start)) {
      close(i + 1);
      block++;
    } else if (i + 1 - first >= MOST_TOKENS || endsAfter(text, tokens, i, first)) {
      close(i + 1);
    }
  }
  close(tokens.length);
  return sentences;
}

const LINE_BREAKS = '\n\r\u2028\u2029';
function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (LINE_BREAKS.includes(text.charAt(at))) return true;
  return false;
}

const MARKS_THAT_CLOSE = '”’"\'»)]';
const isStop = (word: string) => /^(?:\.+|[!?…‽。！？])$/u.test(word.slice(0, 8));

/** Whether the sentence that began at token `first` ends with token `i`. */
function endsAfter(text: string, tokens: readonly Token[], i: number, first: number): boolean {
  const next = tokens[i + 1];
  const token = tokens[i];
  if (!next || !token || closesHere(text, next) || isStop(next.text)) return false;
  let stop = i;
  while (stop > first && stop > i - 3 && closesHere(text, tokens[stop])) stop--;
  const stopWord = tokens[stop]?.text ?? '';
  if (!isStop(stopWord)) return stop === i && abbreviationEnds(stopWord, next.text);
  if (isInInitials(tokens, i)) return false;
  if (!mayBegin(next.text)) return false;
  const closed = stop < i;
  return !(
    closed &&
    (stopWord === '?' || stopWord === '!' || stopWord.length > 1) &&
    saidNext(tokens, i + 1)
  );
}

/** Whether a token is a mark that closes what stands before it, by the space around it. */
function closesHere(text: string, token: Token | undefined): boolean {
  if (token?.text.length !== 1 || !MARKS_THAT_CLOSE.includes(token.text)) return false;
  if (token.text !== '"' && !isApostrophe(token.text)) return true;
  return token.start > 0 && !/\s/.test(text.charAt(token.start - 1));
}

/** "(D-S.C.)": a stop between a lone capital and a letter right behind it. */
const isInInitials = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.end === tokens[i + 1]?.start && /(?:^|-)\p{Lu}$/u.test(tokens[i - 1]?.text.slice(-2) ?? '');

const mayBegin = (word: string): boolean => {
  const character = word.charAt(0);
  return isUpper(character) || !/[\p{Ll},;:.!?%)\]’”»&/]/u.test(character);
};

const STARTERS = new Set(
  `the a an he she it they we i you in on at but and so this that these those his her their its our if when while
  as for from after before since there what who why how not no yes with by to once then however meanwhile some many
  most both all one two mr. mrs. ms.`.split(/\s+/),
);

/** "… in the U.S. The …" ends; "U.S. Senate", "J. Smith", "Sen. Rand Paul" and "Inc. said" don't. */
function abbreviationEnds(word: string, next: string): boolean {
  if (!word.endsWith('.') || word.length < 3) return false;
  if (isBeforeNames(word.slice(0, -1).toLowerCase())) return false;
  return (isUpper(next.charAt(0)) && STARTERS.has(next.toLowerCase())) || next === '“' || next === '"';
}

const SAYING = new Set(
  `said says asked asks added wrote writes tweeted told replied cried shouted continued explained declared wondered
  exclaimed joked yelled answered recalled insisted demanded quipped posted`.split(/\s+/),
);
const AS_FAR_AS = 8;

/** Whether what follows a quotation is a short subject and a verb of saying. */
function saidNext(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + AS_FAR_AS; i++) {
    const word = tokens[i]?.text;
    if (!word || isStop(word) || word === '“' || word === '"') return false;
    if (SAYING.has(word.toLowerCase())) return true;
  }
  return false;
}
