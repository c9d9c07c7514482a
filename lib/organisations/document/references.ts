import type { Span } from '../../language/span.ts';
import { kindOfHead } from '../lexicon/heads.ts';
import type { OrganisationGroup } from './join-mentions.ts';
import type { Reading } from './reading.ts';

/**
 * Later mentions by the head alone: "the committee" for the one committee named before. Where two organisations
 * with that head have been named, it is left: only the one named last before it with no rival counts.
 */
export function findReferences(
  reading: Reading,
  groups: readonly OrganisationGroup[],
): Map<OrganisationGroup, Span[]> {
  const byHead = new Map<string, OrganisationGroup[]>();
  for (const group of groups)
    for (const head of headsOf(group.name)) byHead.set(head, [...(byHead.get(head) ?? []), group]);
  const references = new Map<OrganisationGroup, Span[]>();
  for (let at = 0; at < reading.tokens.length - 1; at++) {
    const head = reading.lower(at + 1);
    if (reading.lower(at) !== 'the' || reading.isCapital(at + 1) || !byHead.has(head)) continue;
    if (reading.lower(at + 2) === 'of' || reading.lower(at + 2) === 'for') continue;
    const before = (byHead.get(head) ?? []).filter(({ mentions }) => (mentions[0]?.first ?? Infinity) < at);
    const [only] = before;
    if (!only || before.length > 1) continue;
    references.set(only, [...(references.get(only) ?? []), reading.spanOf({ first: at, end: at + 2 })]);
  }
  return references;
}

/** The noun before the complement and the last word, where they are head nouns: "committee", "watch". */
function headsOf(name: string): Set<string> {
  const nameWords = name.toLowerCase().split(' ');
  const link = nameWords.findIndex((word) => ['of', 'for', 'on', 'to'].includes(word));
  const head = (link > 0 ? nameWords[link - 1] : nameWords.at(-1)) ?? '';
  return new Set(kindOfHead(head) === undefined ? [] : [head]);
}
