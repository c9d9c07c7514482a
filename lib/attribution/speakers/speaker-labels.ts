import { SHAPES } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import type { Candidate } from '../proposals/candidate.ts';
import type { Reading } from '../reading/reading.ts';
import { interviewee } from './question-and-answer.ts';

const LONGEST_LABEL = 5;
/** One label may be a headline's or a list's; an interview has several. */
const LEAST_LABELS = 3;
/** A longer stretch without a label is the writer's. */
const MOST_PARAGRAPHS = 6;
const CONFIDENCE = 0.85;

interface Label {
  readonly name: TokenRange;
  readonly colon: number;
}

/**
 * Interviews and transcripts: paragraphs that begin with who speaks and a colon ("SMITH: …", "Q: …"). What they say
 * runs to the next label; behind the last one to the end of its paragraph. Labels in ordinary letters count where
 * the same one comes back.
 */
export function findLabelledSpeech(reading: Reading, paragraphs: readonly TokenRange[]): Candidate[] {
  const labels = paragraphs.map((paragraph) => labelOf(reading, paragraph));
  const counts = new Map<string, number>();
  for (const label of labels) {
    if (label) counts.set(nameOf(reading, label), (counts.get(nameOf(reading, label)) ?? 0) + 1);
  }
  const speakers = labels.map((label) => {
    if (!label) return undefined;
    const name = nameOf(reading, label);
    return name === name.toUpperCase() || (counts.get(name) ?? 0) >= 2 ? label : undefined;
  });
  const next = nextLabels(speakers);
  const found = speakers.flatMap((label, p) => {
    const paragraph = paragraphs[p];
    if (!label || !paragraph || paragraph.end - label.colon < 3) return [];
    return [speech(label, paragraph, paragraphsBetween(reading, paragraphs, p, next[p] ?? -1))];
  });
  if (found.length < LEAST_LABELS) return [];
  const answering = interviewee(reading, found[0]?.source[0]?.first ?? 0);
  return found
    .filter(({ source }) => !isLabelled(reading, source, ASKS))
    .map((speech) =>
      isLabelled(reading, speech.source, ANSWERS) && answering.length > 0
        ? { ...speech, source: answering }
        : speech,
    );
}

/** A "Q" only asks, which is nobody's claim; an "A" is whoever is interviewed. */
const ASKS = /^(?:q|question)$/i;
const ANSWERS = /^(?:a|answer)$/i;
const isLabelled = ({ tokens }: Reading, [name]: readonly TokenRange[], label: RegExp): boolean =>
  name !== undefined && name.end === name.first + 1 && label.test(tokens[name.first]?.text.slice(0, 9) ?? '');

function labelOf({ facts, tokens }: Reading, { first, end }: TokenRange): Label | undefined {
  const from = facts.shape[first] === SHAPES.quote ? first + 1 : first;
  for (let i = from; i < end && i <= from + LONGEST_LABEL; i++) {
    if (facts.shape[i] === SHAPES.colon)
      return i > from ? { name: { first: from, end: i }, colon: i } : undefined;
    if (!/^[\p{Lu}]/u.test(tokens[i]?.text.slice(0, 2) ?? '')) return undefined;
  }
  return undefined;
}

/** For each paragraph the next behind it that has a label; −1 behind the last. */
function nextLabels(speakers: readonly (Label | undefined)[]): Int32Array {
  const next = new Int32Array(speakers.length).fill(-1);
  for (let p = speakers.length - 2; p >= 0; p--) next[p] = speakers[p + 1] ? p + 1 : (next[p + 1] ?? -1);
  return next;
}

/** The paragraphs between a label and the next, without stage directions ("(CROSSTALK)"). */
function paragraphsBetween(
  { facts }: Reading,
  paragraphs: readonly TokenRange[],
  from: number,
  next: number,
): TokenRange[] {
  if (next < 0 || next - from > MOST_PARAGRAPHS) return [];
  return paragraphs.slice(from + 1, next).filter(({ first }) => {
    const start = facts.shape[first] === SHAPES.quote ? first + 1 : first;
    return facts.shape[start] !== SHAPES.open;
  });
}

const nameOf = ({ tokens }: Reading, { name }: Label): string =>
  tokens
    .slice(name.first, name.end)
    .map((token) => token.text)
    .join(' ');

const speech = ({ name, colon }: Label, { end }: TokenRange, further: readonly TokenRange[]): Candidate => ({
  source: [name],
  cue: { first: colon, end: colon + 1, belief: CONFIDENCE },
  content: [{ first: colon + 1, end }, ...further],
  act: 'speech',
  confidence: CONFIDENCE,
  isDirect: true,
});
