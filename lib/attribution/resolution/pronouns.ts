import type { Mention, UnresolvedReason } from '../claim.ts';
import type { ClaimText, NameMention } from '../describing/claim-text.ts';
import { isOffice, isPluralNoun, isRoleNoun } from '../lexicon/source-nouns.ts';
import { type Antecedent, antecedentOf } from './antecedent.ts';
import { type Gender, type Genders, genderOfWord } from './gender.ts';
import type { Speakers } from './speakers.ts';

export type Found = Antecedent | UnresolvedReason;

const NAMES_LOOKED_AT = 24;
const FARTHEST_SENTENCE = 8;

/** Whom "he" or "she" stands for: a recent person of that gender, the one who spoke last before others. */
export function personBefore(
  pronoun: Mention,
  gender: Gender | undefined,
  text: ClaimText,
  speakers: Speakers,
  genders: Genders,
): Found {
  const ranked = [
    ...namedPeople(pronoun, gender, text, speakers, genders),
    ...unnamedPeople(pronoun, gender, text, speakers),
    ...holdersJustMentioned(pronoun, gender, text),
  ].sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined) return 'nobody before it';
  if (second !== undefined && second.score === best.score) return 'several fit';
  return best.antecedent;
}

interface Ranked {
  readonly antecedent: Antecedent;
  readonly score: number;
}

function namedPeople(
  pronoun: Mention,
  gender: Gender | undefined,
  text: ClaimText,
  speakers: Speakers,
  genders: Genders,
): Ranked[] {
  const here = text.sentenceIndexAt(pronoun.start);
  const best = new Map<string, Ranked>();
  let at = text.nameIndexAfter(pronoun.start) - 1;
  for (let seen = 0; at >= 0 && seen < NAMES_LOOKED_AT; at -= 1, seen += 1) {
    const mention = text.names[at];
    if (mention?.bearer.kind !== 'person') continue;
    const known = genders.of(mention.bearer);
    if (known !== undefined && gender !== undefined && known !== gender) continue;
    const antecedent = antecedentOf(mention.bearer, text);
    if (antecedent === undefined) continue;
    const distance = here - text.sentenceIndexAt(mention.start);
    const score =
      (distance > FARTHEST_SENTENCE ? -FARTHEST_SENTENCE - 1 : -distance) +
      (speakers.last?.name === mention.bearer.name ? 1.5 : 0) +
      (isFirstInSentence(mention, text) ? 1 : 0) +
      (known === undefined ? 0 : 1) -
      (isQuoted(mention, text) ? 2 : 0) -
      (isPossessive(mention, text) ? 1 : 0);
    const before = best.get(mention.bearer.name);
    if (before === undefined || before.score < score) best.set(mention.bearer.name, { antecedent, score });
  }
  return [...best.values()];
}

/** "A nurse at the clinic … she". */
function unnamedPeople(
  pronoun: Mention,
  gender: Gender | undefined,
  text: ClaimText,
  speakers: Speakers,
): Ranked[] {
  const here = text.sentenceIndexAt(pronoun.start);
  return speakers.recent
    .filter(
      ({ bearer, type, start }) =>
        !bearer && start < pronoun.start && (type === 'unnamed' || type === 'person'),
    )
    .filter(({ name }) => agrees(name, gender))
    .map((antecedent) => ({
      antecedent,
      score:
        text.sentenceIndexAt(antecedent.start) - here + (speakers.last?.name === antecedent.name ? 2 : 0.5),
    }))
    .slice(-1);
}

/** "The mayor fears for the town": a role at the head of this sentence or the one before. */
function holdersJustMentioned(pronoun: Mention, gender: Gender | undefined, text: ClaimText): Ranked[] {
  const here = text.sentenceIndexAt(pronoun.start);
  return [0, 1].flatMap((distance) => {
    const sentence = text.sentences[here - distance];
    if (sentence === undefined) return [];
    const first = sentence.firstToken;
    if (!/^(?:the|an?)$/.test(text.words[first] ?? '')) return [];
    const end = first + 1 + text.words.slice(first + 1, first + LONGEST_ROLE).findIndex(isRoleNoun);
    const start = text.tokens[first]?.start ?? 0;
    const stop = text.tokens[end]?.end ?? 0;
    const name = text.text.slice(start, stop);
    if (end === first || stop > pronoun.start || isPluralNoun(text.words[end] ?? '')) return [];
    if (text.namesIn({ start, end: stop }).length > 0 || isRoleNoun(text.words[end + 1] ?? '')) return [];
    if (/^\p{Lu}/u.test(text.tokens[end + 1]?.text ?? '') || !agrees(name, gender)) return [];
    const score = (isOffice(text.words[end] ?? '') ? 1 : 0.25) - distance;
    return [{ antecedent: { name, start, end: stop, type: 'person' as const }, score }];
  });
}

const LONGEST_ROLE = 4;

function agrees(name: string, gender: Gender | undefined): boolean {
  const words = name.toLowerCase().split(/\s+/);
  if (/s$/.test(words[0] ?? '') || words[0] === 'people') return false;
  return words.every((word) => (genderOfWord(word) ?? gender) === gender);
}

const isFirstInSentence = (mention: NameMention, text: ClaimText): boolean => {
  const sentence = text.sentenceAt(mention.start);
  const first = text.names[text.nameIndexAfter(sentence?.start ?? 0)];
  return first?.start === mention.start;
};

const isQuoted = (mention: Mention | NameMention, text: ClaimText): boolean =>
  (text.quotations.at[text.tokensIn(mention).first] ?? -1) >= 0;

const isPossessive = (mention: NameMention, text: ClaimText): boolean =>
  /^['’]s\b/.test(text.text.slice(mention.end, mention.end + 3));

/** Whom "they", "we", "it" or "I" stands for: the last speaker that fits in kind, for "it" also a body just named. */
export function speakerFor(word: string, pronoun: Mention, text: ClaimText, speakers: Speakers): Found {
  const fits = (candidate: Antecedent): boolean => {
    if (candidate.start >= pronoun.start) return false;
    if (word === 'it') return candidate.type === 'organisation' || candidate.type === 'document';
    if (word === 'i') return candidate.type === 'person' || candidate.type === 'unnamed';
    if (word === 'we') return true;
    return candidate.type === 'group' || candidate.type === 'unnamed' || candidate.type === 'organisation';
  };
  // An "I" outside of all quotations is the writer's.
  if (word === 'i' && !isQuoted(pronoun, text)) return 'not named in the article';
  const speaker = speakers.recent.findLast(fits);
  const body = word === 'it' ? bodyJustNamed(pronoun, speaker?.spokeAt ?? 0, text) : undefined;
  return body ?? speaker ?? 'nobody before it';
}

const SENTENCES_BACK = 2;

/** The organisation that a recent sentence is about, where it was named after the last speaker spoke. */
function bodyJustNamed(pronoun: Mention, since: number, text: ClaimText): Antecedent | undefined {
  const here = text.sentenceIndexAt(pronoun.start);
  for (let at = text.nameIndexAfter(pronoun.start) - 1; at >= 0; at -= 1) {
    const name = text.names[at];
    if (!name || name.start <= since || here - text.sentenceIndexAt(name.start) > SENTENCES_BACK) break;
    if (name.bearer.kind === 'organisation' && isFirstInSentence(name, text))
      return antecedentOf(name.bearer, text);
  }
  return undefined;
}
