import { isPunctuation, SHAPES } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import { saidBehindAsSaying } from '../arguments/as-saying.ts';
import type { Arguments } from '../arguments/find-arguments.ts';
import type { Reading } from '../reading/reading.ts';
import { saidInQuotationBehind } from './quotation-behind.ts';
import { allBeforeTheEnd } from './said-at-the-end.ts';
import { saidByWhomFollows } from './said-by-whom-follows.ts';
import { saidBeforeTheStatement } from './said-in-a-statement.ts';
import { snapToQuotations } from './snap-to-quotations.ts';
import { withoutListener, withoutProgramme } from './without-listener.ts';

/** Sets right what the chain, which sees a few tokens at a time, gets wrong about the whole. */
export const repairArguments = (reading: Reading, cue: TokenRange, found: Arguments): Arguments =>
  REPAIRS.reduce((repaired, repair) => repair(reading, cue, repaired), found);

type Repair = (reading: Reading, cue: TokenRange, found: Arguments) => Arguments;

const wholeQuotations: Repair = (reading, cue, found) => ({
  ...found,
  content: snapToQuotations(reading, cue, found.content, found.source),
});

const PASSIVE_BELIEF =
  /^(?:believed|thought|feared|expected|understood|assumed|presumed|suspected|rumoured|rumored|considered)$/i;

/** "Rebels are believed to have fled": whoever believes it is not said, and the subject is part of what is believed. */
function nobodyBelieves({ tokens }: Reading, cue: TokenRange, found: Arguments): Arguments {
  const last = tokens[cue.end - 1]?.text ?? '';
  const next = tokens[cue.end]?.text ?? '';
  const isPassive = tokens.slice(cue.first, cue.end - 1).some(({ text }) => BE.test(text));
  const subject = found.source.at(-1);
  if (!isPassive || !PASSIVE_BELIEF.test(last.slice(0, LONGEST_BELIEF)) || next !== 'to') return found;
  if (found.source.length !== 1 || subject?.end !== cue.first) return found;
  return { ...found, source: [], content: [subject, ...found.content] };
}

const LONGEST_BELIEF = 12;

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

/** “…,” she said, but “…”: this far behind its beginning a piece is still taken for a quotation. */
const LEAD_IN = 3;

/** “…,” she said, and the lights went out: behind a whole quotation and its cue, what is not quoted is told. */
function withoutNarrative(reading: Reading, cue: TokenRange, found: Arguments): Arguments {
  const { quotations, sentenceOf, facts } = reading;
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
  const isSaidAgain = (from: number, to: number) => hasSayingParticiple(reading, from, to);
  const isQuoted = ({ first }: TokenRange) => {
    for (let at = first; at < first + LEAD_IN; at++) if ((quotations.at[at] ?? -1) >= 0) return true;
    return false;
  };
  const content = found.content.filter(
    (piece) => piece.first < cue.first || (isQuoted(piece) && !isSaidAgain(cue.end, piece.first)),
  );
  return { ...found, content };
}

/** “…,” she said, adding later, “…”: the second quotation is what she added, an attribution of its own. */
function hasSayingParticiple({ facts, tokens, senses }: Reading, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const isParticiple = facts.shape[i] === SHAPES.comma && tokens[i + 1]?.text.endsWith('ing') === true;
    if (isParticiple && (senses[i + 1] ?? 0) > 0) return true;
  }
  return false;
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

const CLOCK = /^\d{1,2}[:.]\d{2}$/;

/** Live blogs put the time before who speaks: "14.05 Mayor Pell says". */
function withoutClock({ tokens, facts }: Reading, _cue: TokenRange, found: Arguments): Arguments {
  const [first, ...rest] = found.source;
  if (!first || !CLOCK.test(tokens[first.first]?.text.slice(0, 6) ?? '')) return found;
  let from = first.first + 1;
  if (/^[ap]\.?m\.?$/i.test(tokens[from]?.text.slice(0, 5) ?? '')) from++;
  while (from < first.end && isPunctuation(facts.shape[from] ?? 0)) from++;
  const source = from < first.end ? [{ first: from, end: first.end }, ...rest] : rest;
  return { ...found, source };
}

const REPAIRS: readonly Repair[] = [
  viaSource,
  nobodyBelieves,
  saidBehindAsSaying,
  saidByWhomFollows,
  subjectAsSource,
  saidBeforeTheStatement,
  withoutListener,
  withoutProgramme,
  withoutClock,
  saidInQuotationBehind,
  allBeforeTheEnd,
  wholeQuotations,
  withoutNarrative,
];
