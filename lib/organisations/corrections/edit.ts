import type { CorrectedName } from '../corrections.ts';
import type { Organisation, OrganisationKind } from '../organisation.ts';
import { keyOfCorrection, type NameCorrection } from './correction.ts';

/** What a reader makes of an organisation that is shown. */
export interface OrganisationEdit {
  readonly kind: OrganisationKind;
  readonly name: string;
  /** The other organisation of the page that it is; `name` is of no account then. */
  readonly sameAs?: Named;
}

/** What is to be kept of it, and what was kept and is to go: keys. */
export interface CorrectionChange {
  readonly keep: readonly NameCorrection[];
  readonly drop: readonly string[];
}

/** An organisation that is shown, and what was corrected of it, if anything was. */
export interface Named {
  readonly organisation: Organisation;
  readonly corrected?: CorrectedName | undefined;
}

const foundAs = ({ organisation, corrected }: Named): string => corrected?.foundAs ?? organisation.name;

/** What an edit changes. A name that it had when it was found is given back by dropping the correction. */
export function changeOf(shown: Named, { kind, name, sameAs }: OrganisationEdit): CorrectionChange {
  const found = foundAs(shown);
  const called = sameAs ? foundAs(sameAs) : found;
  const isOfOtherKind = kind !== shown.organisation.kind;
  const kinds: NameCorrection[] = isOfOtherKind ? [{ correction: 'kind', name: called, kind }] : [];
  const ownName = keyOfCorrection({ correction: 'name', name: found, into: name });
  if (sameAs) return { keep: [...kinds, { correction: 'same', name: found, into: called }], drop: [ownName] };
  const wanted = name.replace(/\s+/g, ' ').trim();
  if (wanted === '' || wanted === shown.organisation.name) return { keep: kinds, drop: [] };
  if (wanted === found) return { keep: kinds, drop: [ownName] };
  return { keep: [...kinds, { correction: 'name', name: found, into: wanted }], drop: [] };
}

/** It is no organisation. */
export const rejectionOf = (shown: Named): CorrectionChange => ({
  keep: [{ correction: 'rejected', name: foundAs(shown) }],
  drop: [],
});

/** What the finder says stands again. */
export const asFound = (keys: readonly string[]): CorrectionChange => ({ keep: [], drop: keys });

export const changesNothing = ({ keep, drop }: CorrectionChange): boolean =>
  keep.length === 0 && drop.length === 0;
