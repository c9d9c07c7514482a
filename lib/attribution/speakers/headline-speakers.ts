import { isPunctuation, SHAPES } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import { isGroupNoun, isOrganisationNoun, isRoleNoun, isUnnamedNoun } from '../lexicon/source-nouns.ts';
import type { Candidate } from '../proposals/candidate.ts';
import type { Reading } from '../reading/reading.ts';

/** Headline, what stands over it, and the standfirst. */
const MOST_PARAGRAPHS = 3;
const LONGEST_HEADLINE = 30;
const LONGEST_SPEAKER = 6;
const LEAST_SAID = 3;
const CONFIDENCE = 0.7;
const LONGEST_WORD = 30;

/**
 * Headlines give who says it before or behind a colon: "Minister: no new taxes", "Road to open in May: mayor". A topic
 * has a colon too ("Budget 2024: what we know"), so the speaker is a noun for people or bodies, or somebody whom the
 * article itself lets speak.
 */
export function findHeadlineSpeech(
  reading: Reading,
  paragraphs: readonly TokenRange[],
  candidates: readonly Candidate[],
): Candidate[] {
  const headlines = paragraphs.slice(0, MOST_PARAGRAPHS).filter((each) => isHeadline(reading, each));
  if (headlines.length === 0) return [];
  const speaking = speakersIn(reading, candidates, headlines.at(-1)?.end ?? 0);
  return headlines.flatMap((headline) => speechIn(reading, headline, speaking) ?? []);
}

/** A line that no stop ends. */
const isHeadline = ({ facts }: Reading, { first, end }: TokenRange): boolean =>
  end - first <= LONGEST_HEADLINE &&
  facts.shape[end - 1] !== SHAPES.stop &&
  facts.shape[end - 1] !== SHAPES.colon;

const LEAST_CONFIDENCE = 0.5;

const lastWord = ({ tokens }: Reading, { end }: TokenRange): string =>
  tokens[end - 1]?.text.slice(0, LONGEST_WORD).toLowerCase() ?? '';

/** The last words of the sources behind the headline, in lower case. */
function speakersIn(reading: Reading, candidates: readonly Candidate[], from: number): ReadonlySet<string> {
  const speaking = candidates.filter(
    ({ act, confidence, cue }) => act === 'speech' && confidence >= LEAST_CONFIDENCE && cue.first >= from,
  );
  return new Set(speaking.flatMap(({ source }) => source.map((piece) => lastWord(reading, piece))));
}

function speechIn(
  reading: Reading,
  { first, end }: TokenRange,
  speaking: ReadonlySet<string>,
): Candidate | undefined {
  const colons: number[] = [];
  for (let at = first; at < end; at++) if (reading.facts.shape[at] === SHAPES.colon) colons.push(at);
  const [colon] = colons;
  if (colon === undefined || colons.length > 1) return undefined;
  const before = { first, end: colon };
  const behind = { first: colon + 1, end };
  if (isSpeaker(reading, before, speaking)) return speech(before, colon, behind);
  const isSource = behind.end - behind.first === 1 && SOURCE.test(lastWord(reading, behind));
  return isSource || isSpeaker(reading, behind, speaking) ? speech(behind, colon, before) : undefined;
}

/** "Star “frustrated” with partner: report". */
const SOURCE = /^(?:report|reports|study|survey|poll|sources?)$/;

function isSpeaker(reading: Reading, phrase: TokenRange, speaking: ReadonlySet<string>): boolean {
  const length = phrase.end - phrase.first;
  if (length < 1 || length > LONGEST_SPEAKER) return false;
  for (let at = phrase.first; at < phrase.end; at++) {
    if (isPunctuation(reading.facts.shape[at] ?? 0)) return false;
  }
  const word = lastWord(reading, phrase);
  const opening = reading.tokens[phrase.first]?.text.slice(0, LONGEST_WORD) ?? '';
  // Headlines leave articles out, titles do not: "The doctor: a short history".
  return !ARTICLE.test(opening) && (speaking.has(word) || isSpeakingNoun(word));
}

const ARTICLE = /^(?:the|an?)$/i;

/** Sections of a paper, credits and subjects, rather than who says it. */
const TOPIC =
  /^(?:business|family|team|school|church|people|men|women|children|students|readers|sources?|world|health)$/;

const isSpeakingNoun = (word: string): boolean =>
  !TOPIC.test(word) &&
  (isRoleNoun(word) || isGroupNoun(word) || isUnnamedNoun(word) || isOrganisationNoun(word));

function speech(speaker: TokenRange, colon: number, said: TokenRange): Candidate | undefined {
  if (said.end - said.first < LEAST_SAID) return undefined;
  return {
    source: [speaker],
    cue: { first: colon, end: colon + 1, belief: CONFIDENCE },
    content: [said],
    act: 'speech',
    confidence: CONFIDENCE,
    isDirect: false,
  };
}
