import type { CorrectedName } from '../corrections.ts';
import type { Organisation, OrganisationKind } from '../organisation.ts';
import type { Person } from '../person.ts';
import { type Bearer, keyOfCorrection, type NameCorrection } from './correction.ts';

/** An organisation or a person that is shown, and what was corrected of it, if anything was. */
export type Named = { readonly corrected?: CorrectedName | undefined } & (
  | { readonly of: 'organisation'; readonly bearer: Organisation }
  | { readonly of: 'person'; readonly bearer: Person }
);

/** What a reader makes of one. */
export interface NameEdit {
  readonly of: Bearer;
  readonly name: string;
  /** Of an organisation. */
  readonly kind: OrganisationKind;
  /** Of a person; empty for none. */
  readonly role: string;
  readonly affiliation: string;
  /** The other one of the page that it is, one of `of`; `name` is of no account then. */
  readonly sameAs?: Named;
}

/** What is to be kept of it, and what was kept and is to go: keys. */
export interface CorrectionChange {
  readonly keep: readonly NameCorrection[];
  readonly drop: readonly string[];
}

const foundAs = ({ bearer, corrected }: Named): string => corrected?.foundAs ?? bearer.name;

/** As it is shown: what an edit begins with. */
export const editOf = ({ of, bearer }: Named): NameEdit => ({
  of,
  name: bearer.name,
  kind: 'kind' in bearer ? bearer.kind : 'other',
  role: ('role' in bearer && bearer.role) || '',
  affiliation: ('affiliation' in bearer && bearer.affiliation) || '',
});

/** What an edit changes. A name that it had when it was found is given back by dropping the correction. */
export function changeOf(shown: Named, edit: NameEdit): CorrectionChange {
  const { of, sameAs } = edit;
  const found = foundAs(shown);
  const called = sameAs ? foundAs(sameAs) : found;
  const moved = movedBy(shown, edit);
  const facts = factsIn(editOf(shown), edit, called);
  const said = { name: found, ...(of === 'person' && { of }) };
  const wanted = tidy(edit.name);
  const ownName = keyOfCorrection({ correction: 'name', ...said, into: wanted });
  const keep = [...moved.keep, ...facts];
  if (sameAs)
    return { keep: [...keep, { correction: 'same', ...said, into: called }], drop: [...moved.drop, ownName] };
  const isNamedSo = of === shown.of ? wanted === shown.bearer.name : wanted === found;
  if (wanted === '' || isNamedSo) return { keep, drop: moved.drop };
  if (wanted === found) return { keep, drop: [...moved.drop, ownName] };
  return { keep: [...keep, { correction: 'name', ...said, into: wanted }], drop: moved.drop };
}

/** That a person is an organisation, or the other way round. What was said before to the contrary goes. */
function movedBy(shown: Named, { of, kind }: NameEdit): CorrectionChange {
  if (of === shown.of) return { keep: [], drop: [] };
  const name = foundAs(shown);
  const person: NameCorrection = { correction: 'person', name };
  const organisation: NameCorrection = { correction: 'organisation', name, kind };
  const [said, contrary] = of === 'person' ? [person, organisation] : [organisation, person];
  const gone = keyOfCorrection(contrary);
  const wasMoved = shown.corrected?.keys.includes(gone) ?? false;
  if (!wasMoved) return { keep: [said], drop: [gone] };
  // Sayso has a kind for what it found to be an organisation itself.
  const isOtherKind = of === 'organisation' && kind !== 'other';
  return { keep: isOtherKind ? [{ correction: 'kind', name, kind }] : [], drop: [gone] };
}

/** What is said of the bearer itself, where it is other than it was. */
function factsIn(before: NameEdit, edit: NameEdit, name: string): NameCorrection[] {
  const { of, kind } = edit;
  const [role, affiliation] = [tidy(edit.role), tidy(edit.affiliation)];
  if (of === 'organisation')
    return before.of === of && kind !== before.kind ? [{ correction: 'kind', name, kind }] : [];
  return role !== before.role || affiliation !== before.affiliation
    ? [{ correction: 'position', name, role, affiliation }]
    : [];
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** It is no organisation, or no person. */
export const rejectionOf = (shown: Named): CorrectionChange => ({
  keep: [{ correction: 'rejected', name: foundAs(shown), ...(shown.of === 'person' && { of: shown.of }) }],
  drop: [],
});

/** What the finder says stands again. */
export const asFound = (keys: readonly string[]): CorrectionChange => ({ keep: [], drop: keys });

export const changesNothing = ({ keep, drop }: CorrectionChange): boolean =>
  keep.length === 0 && drop.length === 0;
