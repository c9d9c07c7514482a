import type { CueStance, Form, SourceType } from '../attribution/claim.ts';
import { sourceOf } from './claim-text.ts';
import type { ComparedClaim } from './compared-claim.ts';
import type { Comparison, OrganisationRow } from './comparison.ts';

/** All saved claims of a comparison, in the order of its rows. */
export const claimsIn = ({ rows }: Pick<Comparison, 'rows'>): readonly ComparedClaim[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims));

/** By what the sourcing of an outlet is counted. */
export const SOURCING_MEASURES = ['source', 'form', 'stance'] as const;
export type SourcingMeasure = (typeof SOURCING_MEASURES)[number];
export type SourcingKind = SourceType | Form | CueStance;

/** The kind that a claim counts as. */
export function sourcingKindOf(
  { annotation: { claim } }: ComparedClaim,
  measure: SourcingMeasure,
): SourcingKind {
  if (measure === 'source') return claim.sourceType;
  return measure === 'form' ? claim.form : claim.stance;
}

/** The claims in whose sentence or source an organisation is named, in full or by its acronym. */
export function claimsNaming(
  { name, acronym }: Pick<OrganisationRow, 'name' | 'acronym'>,
  claims: readonly ComparedClaim[],
): readonly ComparedClaim[] {
  const names = [name.replace(/^the\s+/i, ''), ...(acronym === undefined ? [] : [acronym])]
    .filter((given) => given.trim() !== '')
    .map((given) => ({ given, isAcronym: given === given.toUpperCase() }));
  return claims.filter(({ annotation }) => {
    const text = [annotation.claim.sentence, sourceOf(annotation) ?? '', ...annotation.claim.chain].join(
      '\n',
    );
    const lower = text.toLowerCase();
    return names.some(({ given, isAcronym }) =>
      isAcronym ? standsIn(text, given) : standsIn(lower, given.toLowerCase()),
    );
  });
}

/** Whether it stands there as words of its own: "UN" is not in "UNDP". */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + name.length)) return true;
  }
  return false;
}

const isLetterAt = (text: string, at: number): boolean => /[\p{L}\d]/u.test(text.charAt(at));
