import { isForeignHead } from '../lexicon/foreign-words.ts';
import { kindOfHead } from '../lexicon/heads.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { kindOfWellKnown } from '../lexicon/well-known.ts';
import type { OrganisationKind } from '../organisation.ts';
import { KIND_RULES } from './kind-rules.ts';

const COMPANY_MARK = /&|\b(?:Inc|Ltd|Corp)\b/;

/** The kind that a name alone points to; `other` where it says nothing. */
export function kindOfName(name: string): OrganisationKind {
  const lower = name.toLowerCase().replaceAll('’', "'");
  const known = kindOfWellKnown(lower) ?? kindOfWellKnown(lower.replace(/^the /, ''));
  if (known) return known;
  const ruled = KIND_RULES.find(({ pattern }) => pattern.test(name));
  if (ruled) return ruled.kind;
  return kindOfHeadIn(lower.split(/\s+/)) ?? (COMPANY_MARK.test(name) ? 'company' : 'other');
}

/** "Committee on …": the head stands before its complement; else it is the last word. */
function kindOfHeadIn(nameWords: readonly string[]): OrganisationKind | undefined {
  const link = nameWords.findIndex(
    (word) => word === 'of' || word === 'for' || word === 'on' || word === 'to',
  );
  const head = (link > 0 ? nameWords[link - 1] : nameWords.at(-1)) ?? '';
  if (link > 0 && head === 'group') return 'civil society';
  const [first = ''] = nameWords;
  if (isForeignHead(first)) return kindOfHead(first);
  const kind = kindOfHead(head);
  if (kind !== 'other') return kind;
  const ofPeople = nameWords.some((word) => isDemonym(word) && !isPlace(word));
  return ofPeople && /^(?:cent(?:re|er)|union|society|club|circle|community|house)$/.test(head)
    ? 'civil society'
    : undefined;
}
