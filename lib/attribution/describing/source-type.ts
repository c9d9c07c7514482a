import type { Mention, SourceType } from '../claim.ts';
import {
  isDocumentNoun,
  isGroupNoun,
  isOrganisationNoun,
  isPluralNoun,
  isRoleNoun,
  isUnnamedNoun,
  looksLikeBody,
  looksLikeRole,
} from '../lexicon/source-nouns.ts';
import type { ClaimText, NameMention } from './claim-text.ts';
import { type Head, headOf } from './source-head.ts';

const PERSON_PRONOUN = /^(?:he|she|i|him|her|himself|herself)$/;
const AGE = /^(?:\p{L}+|\d+)-(?:year|month)-old$/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}&.]+$/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * What kind of source a phrase names by its own words: the name or noun at its head decides, not the names that
 * modify it ("a spokesman for Amnesty" is unnamed). Pronouns other than "he" and "she" tell nothing: `group` for
 * "they" and "we", `organisation` for "it".
 */
export function sourceTypeOf(source: Mention | null, text: ClaimText): SourceType {
  if (source === null) return 'none';
  const range = text.tokensIn(source);
  const words = text.words.slice(range.first, range.end);
  const head = headOf(words);
  if (words.length === 1 && PERSON_PRONOUN.test(head.word)) return 'person';
  if (words.length === 1 && /^(?:they|we|us|them)$/.test(head.word)) return 'group';
  if (words.length === 1 && /^(?:it|which)$/.test(head.word)) return 'organisation';
  const named = nameAtHead(source, range.first, head, text);
  if (named !== undefined) return named;
  return typeOfNoun(head) ?? typeOfCapitals(text, range.first, head) ?? fallback(head);
}

/** A name that ends where the head ends, or makes up the head. */
function nameAtHead(
  source: Mention,
  firstToken: number,
  head: Head,
  text: ClaimText,
): SourceType | undefined {
  const headToken = text.tokens[firstToken + head.at];
  if (headToken === undefined) return undefined;
  const names = text.namesIn(source);
  const atHead = names.find(({ start, end }) => start <= headToken.start && end >= headToken.end);
  if (atHead !== undefined) return typeOfName(atHead, head);
  return apposed(names, source, head, text);
}

const typeOfName = ({ bearer }: NameMention, head: Head): SourceType =>
  bearer.kind === 'person'
    ? 'person'
    : isDocumentNoun(head.word) && !head.isDefinite
      ? 'document'
      : 'organisation';

/**
 * "the minister, Ana Ruiz", "the owners, Blue Current Ltd": the name behind a comma; "Leader of the House Ana
 * Ruiz": the one that ends a phrase without an article.
 */
function apposed(
  names: readonly NameMention[],
  source: Mention,
  head: Head,
  text: ClaimText,
): SourceType | undefined {
  const isApposed = ({ start }: NameMention): boolean =>
    BEFORE_APPOSITION.test(text.text.slice(Math.max(source.start, start - 12), start));
  const behindComma = names.find((name) => isApposed(name) && name.start > source.start);
  if (behindComma !== undefined && !isDocumentNoun(head.word)) return behindComma.bearer.kind;
  const last = names.at(-1);
  const isBare = !head.isDefinite && !head.isIndefinite && isRoleNoun(head.word);
  return isBare && last?.end === source.end && last.bearer.kind === 'person' ? 'person' : undefined;
}

/** A comma, and a title at most: ", Hon. ". */
const BEFORE_APPOSITION = /[,:(]\s*(?:\p{Lu}\p{Ll}{1,5}\.?\s+)?$/u;

function typeOfNoun(head: Head): SourceType | undefined {
  const { word } = head;
  if (AGE.test(word)) return 'person';
  if (word === 'police' || word === 'authorities') return 'organisation';
  if (isDocumentNoun(word)) return 'document';
  if (isGroupNoun(word)) return 'group';
  if (isPluralNoun(word) && isUnnamedNoun(word)) return 'unnamed';
  if (isRoleNoun(word)) {
    if (isPluralNoun(word)) return 'group';
    return head.isDefinite && !head.isIndefinite ? 'person' : 'unnamed';
  }
  if (isUnnamedNoun(word)) return 'unnamed';
  if (isOrganisationNoun(word)) return isPluralNoun(word) ? 'group' : 'organisation';
  if (looksLikeBody(word)) return 'organisation';
  return head.isDefinite && looksLikeRole(word) && !isPluralNoun(word) ? 'person' : undefined;
}

/** A name that nobody recognised: letters alone are an acronym, several capitalised words a person. */
function typeOfCapitals(text: ClaimText, firstToken: number, head: Head): SourceType | undefined {
  const word = text.tokens[firstToken + head.at]?.text ?? '';
  if (ALL_CAPITALS.test(word)) return 'organisation';
  const opensSentence = text.sentenceAt(text.tokens[firstToken]?.start ?? 0)?.firstToken === firstToken;
  if (!CAPITAL.test(word) || (opensSentence && head.at === 0 && isPluralNoun(head.word))) return undefined;
  return head.isDefinite ? 'organisation' : 'person';
}

const fallback = (head: Head): SourceType => (isPluralNoun(head.word) ? 'group' : 'unnamed');
