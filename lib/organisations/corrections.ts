import { applyMerges } from './corrections/apply-merges.ts';
import { type Entry, isCalled } from './corrections/entry.ts';
import type { Names } from './find-names.ts';
import { keyOfName } from './name-key.ts';
import type { OrganisationKind } from './organisation.ts';

/** What a reader says of an organisation; it holds for every page that names it so. */
export type NameCorrection =
  | { readonly correction: 'kind'; readonly name: string; readonly kind: OrganisationKind }
  /** `into` is what to call it. */
  | { readonly correction: 'name'; readonly name: string; readonly into: string }
  /** Both names are one organisation's, and `into` is what to call it. */
  | { readonly correction: 'same'; readonly name: string; readonly into: string }
  /** It is no organisation. */
  | { readonly correction: 'rejected'; readonly name: string };

/**
 * Under what a correction is kept. A later one of the same key stands for it, and to take it away is to undo it:
 * what the finder says then stands again.
 */
export const keyOfCorrection = ({ correction, name }: NameCorrection): string =>
  `${correction}:${keyOfName(name)}`;

/**
 * The names as the reader knows them. It does not matter in which order corrections are given, nor whether they have
 * been applied before; of several with one key the last counts. One for a name that is not here changes nothing. A
 * correction knows an entry by its name on the page, its acronym, and every name that another correction gives it.
 */
export function applyCorrections(names: Names, corrections: readonly NameCorrection[]): Names {
  const inForce = [...new Map(corrections.map((one) => [keyOfCorrection(one), one])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
  if (inForce.length === 0) return names;
  const entries = names.organisations.map((organisation): Entry => ({ organisation, calledAlso: new Set() }));
  const merged = applyMerges(
    entries,
    inForce.filter((one) => one.correction === 'same'),
  );
  const organisations = renamed(merged, inForce)
    .filter((entry) => !inForce.some((one) => one.correction === 'rejected' && isCalled(entry, one.name)))
    .map((entry) => withKind(entry, inForce).organisation);
  return { ...names, organisations };
}

function renamed(entries: readonly Entry[], corrections: readonly NameCorrection[]): Entry[] {
  return entries.map((entry) => {
    const { organisation, calledAlso } = entry;
    const found = corrections.find((one) => one.correction === 'name' && isCalled(entry, one.name));
    if (found?.correction !== 'name') return entry;
    return {
      organisation: { ...organisation, name: found.into },
      calledAlso: new Set([...calledAlso, keyOfName(organisation.name)]),
    };
  });
}

function withKind(entry: Entry, corrections: readonly NameCorrection[]): Entry {
  const found = corrections.find((one) => one.correction === 'kind' && isCalled(entry, one.name));
  if (found?.correction !== 'kind') return entry;
  return { ...entry, organisation: { ...entry.organisation, kind: found.kind } };
}
