import type { Mention, UnresolvedReason } from '../claim.ts';
import type { ClaimText, NameMention } from '../claim-text.ts';
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
      (speakers.last?.name === mention.bearer.name ? 2 : 0) +
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
        text.sentenceIndexAt(antecedent.start) - here + (speakers.last?.name === antecedent.name ? 2.5 : 0.5),
    }))
    .slice(-1);
}

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

const isQuoted = (mention: NameMention, text: ClaimText): boolean =>
  (text.quotations.at[text.tokensIn(mention).first] ?? -1) >= 0;

const isPossessive = (mention: NameMention, text: ClaimText): boolean =>
  /^['’]s\b/.test(text.text.slice(mention.end, mention.end + 3));

/** Whom "they", "we", "it" or "I" stands for: the last speaker that fits in kind. */
export function speakerFor(word: string, pronoun: Mention, speakers: Speakers): Found {
  const fits = (candidate: Antecedent): boolean => {
    if (candidate.start >= pronoun.start) return false;
    if (word === 'it') return candidate.type === 'organisation' || candidate.type === 'document';
    if (word === 'i') return candidate.type === 'person' || candidate.type === 'unnamed';
    if (word === 'we') return true;
    return candidate.type === 'group' || candidate.type === 'unnamed' || candidate.type === 'organisation';
  };
  return speakers.recent.findLast(fits) ?? 'nobody before it';
}
