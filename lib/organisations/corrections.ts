import { applyMerges } from './corrections/apply-merges.ts';
import { keyOfCorrection, type NameCorrection } from './corrections/correction.ts';
import { type Entry, entryOf, isCalled } from './corrections/entry.ts';
import { keyOfName } from './name-key.ts';
import type { Organisation } from './organisation.ts';

/** An organisation of the page that is not as it was found, because its reader said so. */
export interface CorrectedName {
  /** As it is shown now. */
  readonly name: string;
  /** What another correction of it is to be told under. */
  readonly foundAs: string;
  /** Under what the corrections are kept. */
  readonly keys: readonly string[];
}

/** What of the page its reader said is no organisation. */
export interface RejectedName {
  readonly name: string;
  readonly keys: readonly string[];
}

export interface CorrectedOrganisations {
  readonly organisations: readonly Organisation[];
  readonly corrected: readonly CorrectedName[];
  readonly rejected: readonly RejectedName[];
}

/**
 * The organisations as the reader knows them. It does not matter in which order corrections are given, nor whether
 * they have been applied before; of several with one key the last counts. One for a name that is not here changes
 * nothing. A correction knows an entry by its name on the page, its acronym, and every name that another correction
 * gives it.
 */
export function correctOrganisations(
  organisations: readonly Organisation[],
  corrections: readonly NameCorrection[],
): CorrectedOrganisations {
  const inForce = [...new Map(corrections.map((one) => [keyOfCorrection(one), one])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
  if (inForce.length === 0) return { organisations, corrected: [], rejected: [] };
  const entries = organisations.map(entryOf);
  const known = renamed(applyMerges(entries, mergesIn(entries, inForce)), inForce).map((entry) =>
    withKind(entry, inForce),
  );
  const shown: Entry[] = [];
  const rejected: RejectedName[] = [];
  for (const entry of known) {
    const { name } = entry.organisation;
    const rejection = inForce.find((one) => one.correction === 'rejected' && isCalled(entry, one.name));
    if (rejection) rejected.push({ name, keys: [keyOfCorrection(rejection)] });
    else shown.push(entry);
  }
  return {
    organisations: shown.map(({ organisation }) => organisation),
    corrected: shown
      .filter(({ correctedBy }) => correctedBy.length > 0)
      .map(({ organisation: { name }, foundAs, correctedBy: keys }) => ({ name, foundAs, keys })),
    rejected,
  };
}

/** What makes one of two: that they are the same, and a new name that another entry of the page has already. */
function mergesIn(entries: readonly Entry[], corrections: readonly NameCorrection[]) {
  const isHere = (name: string) => entries.some((entry) => isCalled(entry, name));
  return corrections.flatMap((one) =>
    one.correction === 'same' || (one.correction === 'name' && isHere(one.name) && isHere(one.into))
      ? [one]
      : [],
  );
}

function renamed(entries: readonly Entry[], corrections: readonly NameCorrection[]): Entry[] {
  return entries.map((entry) => {
    const { organisation, calledAlso, correctedBy } = entry;
    const found = corrections.find((one) => one.correction === 'name' && isCalled(entry, one.name));
    if (found?.correction !== 'name' || found.into === organisation.name) return entry;
    return {
      ...entry,
      organisation: { ...organisation, name: found.into },
      calledAlso: new Set([...calledAlso, keyOfName(organisation.name)]),
      correctedBy: [...correctedBy, keyOfCorrection(found)],
    };
  });
}

function withKind(entry: Entry, corrections: readonly NameCorrection[]): Entry {
  const found = corrections.find((one) => one.correction === 'kind' && isCalled(entry, one.name));
  if (found?.correction !== 'kind') return entry;
  return {
    ...entry,
    organisation: { ...entry.organisation, kind: found.kind },
    correctedBy: [...entry.correctedBy, keyOfCorrection(found)],
  };
}
