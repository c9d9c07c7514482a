import { SHAPES } from '../language/word-facts.ts';
import type { TokenRange } from './argument-window.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

const LONGEST_LABEL = 5;
/** One label may be a headline's or a list's; an interview has several. */
const LEAST_LABELS = 3;
const CONFIDENCE = 0.85;

interface Label {
  readonly name: TokenRange;
  readonly colon: number;
}

/**
 * Interviews and transcripts: paragraphs that begin with who speaks and a colon ("SMITH: …", "Q: …"). What they say
 * runs to the end of the paragraph. Labels in ordinary letters count where the same one comes back.
 */
export function findLabelledSpeech(reading: Reading, paragraphs: readonly TokenRange[]): Candidate[] {
  const labels = paragraphs.map((paragraph) => labelOf(reading, paragraph));
  const counts = new Map<string, number>();
  for (const label of labels) {
    if (label) counts.set(nameOf(reading, label), (counts.get(nameOf(reading, label)) ?? 0) + 1);
  }
  const found = paragraphs.flatMap((paragraph, p) => {
    const label = labels[p];
    if (!label || paragraph.end - label.colon < 3) return [];
    const name = nameOf(reading, label);
    if (name !== name.toUpperCase() && (counts.get(name) ?? 0) < 2) return [];
    return [speech(label, paragraph)];
  });
  return found.length >= LEAST_LABELS ? found : [];
}

function labelOf({ facts, tokens }: Reading, { first, end }: TokenRange): Label | undefined {
  const from = facts.shape[first] === SHAPES.quote ? first + 1 : first;
  for (let i = from; i < end && i <= from + LONGEST_LABEL; i++) {
    if (facts.shape[i] === SHAPES.colon)
      return i > from ? { name: { first: from, end: i }, colon: i } : undefined;
    if (!/^[\p{Lu}]/u.test(tokens[i]?.text.slice(0, 2) ?? '')) return undefined;
  }
  return undefined;
}

const nameOf = ({ tokens }: Reading, { name }: Label): string =>
  tokens
    .slice(name.first, name.end)
    .map((token) => token.text)
    .join(' ');

const speech = ({ name, colon }: Label, { end }: TokenRange): Candidate => ({
  source: [name],
  cue: { first: colon, end: colon + 1, belief: CONFIDENCE },
  content: [{ first: colon + 1, end }],
  confidence: CONFIDENCE,
  features: [],
});
