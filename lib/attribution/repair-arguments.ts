import { isPunctuation, SHAPES } from '../language/word-facts.ts';
import type { TokenRange } from './argument-window.ts';
import type { Arguments } from './find-arguments.ts';
import type { Reading } from './reading.ts';
import { snapToQuotations } from './snap-to-quotations.ts';

/** Sets right what the chain, which sees a few tokens at a time, gets wrong about the whole. */
export const repairArguments = (reading: Reading, cue: TokenRange, found: Arguments): Arguments =>
  withoutNarrative(
    reading,
    cue,
    wholeQuotations(reading, cue, subjectAsSource(reading, cue, viaSource(reading, cue, found))),
  );

const wholeQuotations = (reading: Reading, cue: TokenRange, found: Arguments): Arguments => ({
  ...found,
  content: snapToQuotations(reading, cue, found.content, found.source),
});

const BE = /^(?:is|are|was|were|be|been|being|am|'s|’s|'re|’re|get|gets|got)$/i;
const SAYING = /^(?:saying|telling|writing|warning|calling|describing)$/i;
const LONGEST_SUBJECT = 14;

/** What stands before an active verb, with content behind it, is its subject and so its source. */
function subjectAsSource({ tokens, quotations }: Reading, cue: TokenRange, found: Arguments): Arguments {
  const subject = found.content.find(({ end }) => end === cue.first);
  const rest = found.content.filter((piece) => piece !== subject);
  if (found.source.length > 0 || !subject || !rest.some(({ first }) => first >= cue.end)) return found;
  const words = tokens.slice(cue.first, cue.end).map(({ text }) => text);
  // "He was quoted as saying": the subject of the passive is who says it.
  const isPassive = words.some((word) => BE.test(word)) && !SAYING.test(words.at(-1) ?? '');
  const isQuoted = (quotations.at[subject.first] ?? -1) >= 0;
  if (isPassive || isQuoted || subject.end - subject.first > LONGEST_SUBJECT) return found;
  return { ...found, source: [subject], content: rest, sourceBelief: found.contentBelief };
}

/** “…,” she said, and the lights went out: behind a whole quotation and its cue, what is not quoted is told. */
function withoutNarrative(
  { quotations, sentenceOf, facts }: Reading,
  cue: TokenRange,
  found: Arguments,
): Arguments {
  const before = found.content.find(({ first, end }) => {
    const quotation = quotations.list[quotations.at[first] ?? -1];
    return (
      end <= cue.first && quotation?.closed === true && quotation.first === first && quotation.end === end
    );
  });
  if (!before || sentenceOf[before.end - 1] !== sentenceOf[cue.first]) return found;
  // “A gift” is what she called it: only a clause that ends in a mark of its own is a quotation by itself.
  const closing = facts.shape[before.end - 2];
  if (closing !== SHAPES.comma && closing !== SHAPES.question) return found;
  const isQuoted = ({ first }: TokenRange) =>
    (quotations.at[first] ?? -1) >= 0 ||
    (isPunctuation(facts.shape[first] ?? 0) && (quotations.at[first + 1] ?? -1) >= 0);
  return { ...found, content: found.content.filter((piece) => piece.first < cue.first || isQuoted(piece)) };
}

const VIA = /^(?:via|citing|quoting)$/i;
const LEAST_BEFORE = 5;

/**
 * Agencies sign a sentence with where they have it from ("…, Trend reports via the ministry"): what is behind the
 * cue is a further source, and the content is what the comma closes.
 */
function viaSource(
  { tokens, sentences, sentenceOf, facts }: Reading,
  cue: TokenRange,
  found: Arguments,
): Arguments {
  const source = found.source.at(-1);
  const link = tokens[cue.end - 1]?.text ?? '';
  const next = tokens[cue.end]?.text ?? '';
  if (source?.end !== cue.first || (!VIA.test(link) && !VIA.test(next))) return found;
  const start = sentences[sentenceOf[cue.first] ?? 0]?.firstToken ?? 0;
  const comma = source.first - 1;
  if (facts.shape[comma] !== SHAPES.comma || comma - start < LEAST_BEFORE) return found;
  return { ...found, content: [{ first: start, end: comma }] };
}
