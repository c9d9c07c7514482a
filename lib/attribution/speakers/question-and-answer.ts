import { tagNumber } from '../../language/tags.ts';
import { SHAPES } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import type { Candidate } from '../proposals/candidate.ts';
import type { Reading } from '../reading/reading.ts';

/** An interview has several questions, each with its answer. */
const LEAST_QUESTIONS = 3;
const LONGEST_QUESTION = 80;
const MOST_ANSWER_PARAGRAPHS = 8;
const CONFIDENCE = 0.6;

/**
 * Interviews without labels: paragraphs that end in a question mark, each followed by paragraphs that do not. The
 * answers are those of whoever the lines before the first question name most; without a name there it is a list of
 * questions, and nobody's.
 */
export function findAnswers(reading: Reading, paragraphs: readonly TokenRange[]): Candidate[] {
  const questions = paragraphs.flatMap((paragraph, p) => (isQuestion(reading, paragraph) ? [p] : []));
  const [first] = questions;
  if (first === undefined) return [];
  const answers = questions.map((question, q) => paragraphs.slice(question + 1, questions[q + 1]));
  const isInterview =
    answers.filter((answer) => answer.length > 0 && answer.length <= MOST_ANSWER_PARAGRAPHS).length >=
    LEAST_QUESTIONS;
  // Between two questions stands an answer, not a story with a question now and then.
  if (!isInterview || answers.slice(0, -1).some(({ length }) => length > MOST_ANSWER_PARAGRAPHS)) return [];
  const source = interviewee(reading, paragraphs[first]?.first ?? 0);
  if (source.length === 0) return [];
  return answers.flatMap((answer, q) => {
    const content = q < answers.length - 1 ? answer : answer.slice(0, 1);
    const start = content[0]?.first;
    if (start === undefined) return [];
    const cue = { first: start, end: start, belief: CONFIDENCE };
    return [{ source, cue, content, act: 'speech', confidence: CONFIDENCE, isDirect: true }];
  });
}

function isQuestion({ facts, tokens, quotations }: Reading, { first, end }: TokenRange): boolean {
  const isMark = tokens[end - 1]?.text.slice(-1) === '?';
  const isQuoted = (quotations.at[first] ?? -1) >= 0 || (quotations.at[end - 1] ?? -1) >= 0;
  return isMark && !isQuoted && end - first <= LONGEST_QUESTION && facts.shape[first] !== SHAPES.open;
}

const NAME = tagNumber('NNP');

/** The name that comes back most in `[0, end)`, by its last word: two capitalised words and more, the first time. */
export function interviewee({ tags, tokens }: Reading, end: number): TokenRange[] {
  const names: TokenRange[] = [];
  const counts = new Map<string, number>();
  for (let i = 0; i < end; i++) {
    if (tags[i] !== NAME) continue;
    const first = i;
    while (i < end && tags[i] === NAME) i++;
    const surname = tokens[i - 1]?.text ?? '';
    counts.set(surname, (counts.get(surname) ?? 0) + 1);
    if (i - first >= 2) names.push({ first, end: i });
  }
  const count = (name: TokenRange): number => counts.get(tokens[name.end - 1]?.text ?? '') ?? 0;
  const best = names.reduce<TokenRange | undefined>(
    (most, name) => (!most || count(name) > count(most) ? name : most),
    undefined,
  );
  return best ? [best] : [];
}
