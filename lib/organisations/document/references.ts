import type { Span } from '../../language/span.ts';
import { kindOfHead } from '../lexicon/heads.ts';
import { groupedBy } from './grouped.ts';
import type { OrganisationGroup } from './join-mentions.ts';
import type { Reading } from './reading.ts';

/**
 * Later mentions by the head alone: "the committee" for the one committee named before. Where two organisations
 * with that head have been named, it is left.
 */
export function findReferences(
  reading: Reading,
  groups: readonly OrganisationGroup[],
): Map<OrganisationGroup, Span[]> {
  const byHead = groupedBy(groups, ({ name }) => headOf(name));
  const references = new Map<OrganisationGroup, Span[]>();
  for (let at = 0; at < reading.tokens.length - 1; at++) {
    const head = reading.lower(at + 1);
    if (reading.lower(at) !== 'the' || reading.isCapital(at + 1) || !byHead.has(head)) continue;
    if (reading.lower(at + 2) === 'of' || reading.lower(at + 2) === 'for') continue;
    // Two suffice to know that "the committee" is not clear.
    const [only, rival] = (byHead.get(head) ?? []).slice(0, 2);
    const isNamed = (group: OrganisationGroup | undefined) => (group?.mentions[0]?.first ?? Infinity) < at;
    if (!only || !isNamed(only) || isNamed(rival)) continue;
    const found = references.get(only) ?? [];
    found.push(reading.spanOf({ first: at, end: at + 2 }));
    references.set(only, found);
  }
  return references;
}

/** The noun before the complement, or the last word, where it is a head noun: "committee", "watch". */
function headOf(name: string): string | undefined {
  const nameWords = name.toLowerCase().split(' ');
  const link = nameWords.findIndex((word) => ['of', 'for', 'on', 'to'].includes(word));
  const head = (link > 0 ? nameWords[link - 1] : nameWords.at(-1)) ?? '';
  return kindOfHead(head) === undefined ? undefined : head;
}
