import type { Mention, SourceType } from '../claim.ts';
import type { ClaimText, NameBearer } from '../claim-text.ts';
import { isOrganisationNoun, isRoleNoun, singularOf } from '../lexicon/source-nouns.ts';
import type { Head } from '../source-head.ts';
import { type Antecedent, antecedentOf } from './antecedent.ts';
import { type Genders, genderOfWord } from './gender.ts';
import { kindsCalled } from './organisation-nouns.ts';
import { earlierPhrase } from './phrases.ts';
import { type Found, personBefore } from './pronouns.ts';
import type { Speakers } from './speakers.ts';

/** What resolving a description needs to know of the text so far. */
export interface Discourse {
  readonly text: ClaimText;
  readonly speakers: Speakers;
  readonly genders: Genders;
}

/**
 * Whom a definite description without a name stands for: "the committee", "the former president", "the
 * 54-year-old", "the letters". Nothing where the description needs no name ("the police").
 */
export function describedBy(
  mention: Mention,
  head: Head,
  type: SourceType,
  discourse: Discourse,
): Found | undefined {
  if (type === 'person') return describedPerson(mention, head, discourse);
  if (type === 'organisation') return describedOrganisation(mention, head, discourse);
  return describedThing(mention, head, type, discourse);
}

function describedPerson(mention: Mention, head: Head, discourse: Discourse): Found {
  const { text, speakers, genders } = discourse;
  const age = /^(\d+|\p{L}+(?:-\p{L}+)?)-(?:year|month)-old$/u.exec(head.word)?.[1];
  const called = peopleWith(text, (bearer) =>
    age === undefined ? isCalled(bearer, head.word, text) : isAged(bearer, age, text),
  );
  const before = called.filter(({ start }) => start < mention.start);
  if (before.length === 1 && before[0]) return before[0];
  if (before.length > 1)
    return (
      speakers.recent.findLast(({ name }) => before.some((one) => one.name === name)) ??
      before.at(-1) ??
      'several fit'
    );
  const same = speakers.recent.findLast(
    ({ bearer, name }) => !bearer && wordsOf(name).some((word) => singularOf(word) === singularOf(head.word)),
  );
  if (same !== undefined) return same;
  if (age !== undefined || !isOffice(head.word))
    return personBefore(mention, genderOfWord(head.word), text, speakers, genders);
  return called[0] ?? 'not named in the article';
}

const wordsOf = (phrase: string): readonly string[] => phrase.toLowerCase().split(/\s+/);

/** An office names somebody of that office; "the singer" or "the defendant" may be whoever was spoken of. */
const isOffice = (word: string): boolean =>
  /^(?:president|vice-president|premier|minister|chancellor|secretary|governor|mayor|senator|judge|ambassador|king|queen|pope|commissioner|chairman|chairwoman|director|commander|general|prosecutor)$/.test(
    word,
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

const TOKENS_AROUND = 7;

/** Whether a role stands with one of the person's first mentions: "Mayor Ana Ruiz", "Ana Ruiz, the mayor". */
function isCalled(bearer: NameBearer, role: string, text: ClaimText): boolean {
  if (bearer.kind !== 'person') return false;
  if (wordsOf(bearer.person.role ?? '').includes(role)) return true;
  const first = bearer.person.mentions[0];
  if (first === undefined) return false;
  const range = text.tokensIn(first);
  const before = text.words.slice(Math.max(0, range.first - TOKENS_AROUND), range.first);
  const cut = before.findLastIndex((word) => /^[.,;:!?"“”]$/.test(word));
  if (before.slice(cut + 1).includes(role)) return true;
  const comma = text.words[range.end] === ',' || text.words[range.end] === '(';
  return comma && text.words.slice(range.end, range.end + TOKENS_AROUND + 2).includes(role);
}

function isAged(bearer: NameBearer, age: string, text: ClaimText): boolean {
  if (bearer.kind !== 'person') return false;
  return bearer.person.mentions.slice(0, 6).some((mention) => {
    const range = text.tokensIn(mention);
    const around = text.words.slice(Math.max(0, range.first - 5), range.end + 4);
    return around.includes(age) || around.some((word) => word.startsWith(`${age}-year`));
  });
}

function describedOrganisation(
  mention: Mention,
  head: Head,
  { text, speakers }: Discourse,
): Found | undefined {
  const word = singularOf(head.word);
  const kinds = kindsCalled(word);
  let byKind: Antecedent | undefined;
  for (let at = text.nameIndexAfter(mention.start) - 1; at >= 0; at -= 1) {
    const bearer = text.names[at]?.bearer;
    if (bearer?.kind !== 'organisation') continue;
    if (wordsOf(bearer.name).some((part) => singularOf(part) === word)) return antecedentOf(bearer, text);
    if (byKind === undefined && kinds.includes(bearer.organisation.kind)) byKind = antecedentOf(bearer, text);
  }
  if (byKind !== undefined) return byKind;
  const spoke = speakers.recent.findLast(
    ({ name, start }) => start < mention.start && wordsOf(name).includes(head.word),
  );
  if (spoke !== undefined) return spoke;
  const later = text.names.find(
    ({ bearer, start }) =>
      start > mention.end &&
      bearer.kind === 'organisation' &&
      wordsOf(bearer.name).some((part) => singularOf(part) === word),
  );
  if (later !== undefined) return antecedentOf(later.bearer, text);
  const phrase = earlierPhrase(mention, head, text);
  if (phrase !== undefined) return { ...phrase, type: 'organisation' };
  return standsAlone(word) || !isOrganisationNoun(word) ? undefined : 'not named in the article';
}

/** Bodies of which a place has one: they need no name. */
const standsAlone = (word: string): boolean =>
  /^(?:government|police|army|navy|force|military|parliament|state|opposition|court|authority|administration|cabinet|regime|treasury|embassy|senate|congress|side|country|city|town|press|kingdom)$/.test(
    word,
  );

function describedThing(
  mention: Mention,
  head: Head,
  type: SourceType,
  { text, speakers }: Discourse,
): Found | undefined {
  const phrase = earlierPhrase(mention, head, text);
  if (phrase !== undefined) return { ...phrase, type };
  if (type !== 'unnamed' || !isRoleNoun(head.word)) return undefined;
  return speakers.recent.findLast(({ name }) => wordsOf(name).includes(head.word));
}
