import type { Mention } from '../claim.ts';
import type { Head } from '../describing/source-head.ts';
import { isOrganisationNoun, singularOf } from '../lexicon/source-nouns.ts';
import { type Antecedent, antecedentOf } from './antecedent.ts';
import type { Discourse } from './discourse.ts';
import { kindsCalled } from './organisation-nouns.ts';
import { earlierPhrase } from './phrases.ts';
import type { Found } from './pronouns.ts';
import { wordsOf } from './words.ts';

/** Bodies of which a place has one: they need no name. */
const STANDS_ALONE =
  /^(?:government|police|army|navy|force|military|parliament|state|opposition|court|authority|administration|cabinet|regime|treasury|embassy|senate|congress|side|country|city|town|press|kingdom)$/;
const NAMES_LOOKED_AT = 200;

/**
 * Which body "the committee" or "the company" stands for: one whose name has the noun, else one of the kind that is
 * called so, else one that spoke or was described before, else one that is named later.
 */
export function describedOrganisation(mention: Mention, head: Head, discourse: Discourse): Found | undefined {
  const noun = singularOf(head.word);
  const isBare = wordsOf(mention.text).length === 2;
  const named = namedBefore(mention, noun, isBare, discourse);
  if (named !== undefined) return named;
  const spoke = discourse.speakers.recent.findLast(
    ({ name, start }) => start < mention.start && wordsOf(name).includes(head.word),
  );
  const phrase = spoke === undefined ? earlierPhrase(mention, head, discourse.text) : undefined;
  if (phrase !== undefined) return { ...phrase, type: 'organisation' };
  const other = spoke ?? namedLater(mention, noun, discourse);
  if (other !== undefined) return other;
  const needsName = isBare && isOrganisationNoun(noun) && !STANDS_ALONE.test(noun);
  return needsName ? 'not named in the article' : undefined;
}

const hasNoun = (name: string, noun: string): boolean =>
  wordsOf(name).some((word) => singularOf(word) === noun);

function namedBefore(
  mention: Mention,
  noun: string,
  isBare: boolean,
  { text }: Discourse,
): Antecedent | undefined {
  const kinds = isBare ? kindsCalled(noun) : [];
  const last = text.nameIndexAfter(mention.start) - 1;
  let ofKind: Antecedent | undefined;
  for (let at = last; at >= Math.max(0, last - NAMES_LOOKED_AT); at -= 1) {
    const bearer = text.names[at]?.bearer;
    if (bearer?.kind !== 'organisation') continue;
    if (hasNoun(bearer.name, noun)) return antecedentOf(bearer, text);
    if (kinds.includes(bearer.organisation.kind)) ofKind ??= antecedentOf(bearer, text);
  }
  return ofKind;
}

function namedLater(mention: Mention, noun: string, { text }: Discourse): Antecedent | undefined {
  const first = text.nameIndexAfter(mention.end);
  for (const { bearer } of text.names.slice(first, first + NAMES_LOOKED_AT)) {
    if (bearer.kind === 'organisation' && hasNoun(bearer.name, noun)) return antecedentOf(bearer, text);
  }
  return undefined;
}
