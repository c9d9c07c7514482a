import type { Mention } from '../claim.ts';
import type { ClaimText, NameBearer } from '../describing/claim-text.ts';
import type { Head } from '../describing/source-head.ts';
import { isOffice, singularOf } from '../lexicon/source-nouns.ts';
import { type Antecedent, antecedentOf } from './antecedent.ts';
import type { Discourse } from './discourse.ts';
import { genderOfWord } from './gender.ts';
import { type Found, personBefore } from './pronouns.ts';
import { wordsOf } from './words.ts';

const AGE = /^(\d+|\p{L}+(?:-\p{L}+)?)-(?:year|month)-old$/u;
/** Adjectives that tell one holder of an office from another, and are no part of the office. */
const PASSING =
  /^(?:the|this|that|former|ex|then|outgoing|incoming|acting|new|old|late|young|veteran|current)$/;
const TOKENS_BEFORE = 7;
const TOKENS_BEHIND = 9;
const MENTIONS_LOOKED_AT = 6;

/** Whom "the former president", "the 54-year-old" or "the singer" stands for. */
export function describedPerson(mention: Mention, head: Head, discourse: Discourse): Found {
  const { text, speakers, genders } = discourse;
  const age = AGE.exec(head.word)?.[1];
  const words = wordsOf(mention.text).filter((word) => !PASSING.test(word));
  const called = discourse.peopleOnce(words.join(' '), () =>
    peopleWith(text, (bearer) =>
      age === undefined ? isCalled(bearer, words, text) : isAged(bearer, age, text),
    ),
  );
  const before = called.filter(({ start }) => start < mention.start);
  const spoke = speakers.recent.findLast(({ name }) => before.some((person) => person.name === name));
  const fitting = spoke ?? before.at(-1) ?? unnamedBefore(head, speakers.recent);
  if (fitting !== undefined) return fitting;
  if (age !== undefined || !isOffice(head.word)) {
    return personBefore(mention, genderOfWord(head.word), text, speakers, genders);
  }
  return called[0] ?? 'not named in the article';
}

/** "The nurse" after "a nurse at the clinic". */
const unnamedBefore = (head: Head, recent: readonly Antecedent[]): Antecedent | undefined =>
  recent.findLast(
    ({ bearer, name }) => !bearer && wordsOf(name).some((word) => singularOf(word) === singularOf(head.word)),
  );

function peopleWith(text: ClaimText, test: (bearer: NameBearer) => boolean): Antecedent[] {
  const seen = new Set<string>();
  const found: Antecedent[] = [];
  for (const { bearer } of text.names) {
    if (bearer.kind !== 'person' || seen.has(bearer.name)) continue;
    seen.add(bearer.name);
    const antecedent = test(bearer) ? antecedentOf(bearer, text) : undefined;
    if (antecedent !== undefined) found.push(antecedent);
  }
  return found;
}

/** Whether an office stands with the person's first mention: "Mayor Ana Ruiz", "Ana Ruiz, the mayor". */
function isCalled(bearer: NameBearer, office: readonly string[], text: ClaimText): boolean {
  if (bearer.kind !== 'person') return false;
  const role = wordsOf(bearer.person.role ?? '');
  if (office.every((word) => role.includes(word))) return true;
  const first = bearer.person.mentions[0];
  if (first === undefined) return false;
  const range = text.tokensIn(first);
  const other = text.names[text.nameIndexAfter(first.start) - 1];
  const since = other === undefined ? 0 : text.tokensIn(other).end;
  const before = text.words.slice(Math.max(since, range.first - TOKENS_BEFORE), range.first);
  const cut = before.findLastIndex((word) => /^[.,;:!?"“”]$/.test(word));
  if (office.every((word) => before.includes(word, cut + 1))) return true;
  const behind = text.words.slice(range.end, range.end + TOKENS_BEHIND);
  return /^[,(]$/.test(behind[0] ?? '') && office.every((word) => behind.includes(word));
}

function isAged(bearer: NameBearer, age: string, text: ClaimText): boolean {
  if (bearer.kind !== 'person') return false;
  return bearer.person.mentions.slice(0, MENTIONS_LOOKED_AT).some((mention) => {
    const range = text.tokensIn(mention);
    const around = text.words.slice(Math.max(0, range.first - 5), range.end + 4);
    return around.some((word) => word === age || word.startsWith(`${age}-year`));
  });
}
