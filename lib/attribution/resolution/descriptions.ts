import type { Mention, SourceType } from '../claim.ts';
import type { Head } from '../describing/source-head.ts';
import { isDocumentNoun, isRoleNoun } from '../lexicon/source-nouns.ts';
import { describedOrganisation } from './described-organisation.ts';
import { describedPerson } from './described-person.ts';
import type { Discourse } from './discourse.ts';
import { earlierPhrase } from './phrases.ts';
import type { Found } from './pronouns.ts';
import { wordsOf } from './words.ts';

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

/** Words that take up each other: "the paper" after "a study". */
const RESEARCH = /^(?:paper|study|report|research|analysis|survey|article|work)$/;

function describedThing(
  mention: Mention,
  head: Head,
  type: SourceType,
  { text, speakers }: Discourse,
): Found | undefined {
  const phrase = earlierPhrase(mention, head, text);
  if (phrase !== undefined) return { ...phrase, type };
  if (RESEARCH.test(head.word)) {
    return speakers.recent.findLast(({ name }) => wordsOf(name).some((word) => RESEARCH.test(word)));
  }
  if (isDocumentNoun(head.word) || !isRoleNoun(head.word)) return undefined;
  return speakers.recent.findLast(({ name }) => wordsOf(name).includes(head.word));
}
