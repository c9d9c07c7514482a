import { describeEntries, joinEntries } from './corrections/correct-entries.ts';
import { type Bearer, bearerIn, keyOfCorrection, type NameCorrection } from './corrections/correction.ts';
import { type Entry, entryOf, isCalled, type NameBearer } from './corrections/entry.ts';
import { type Family, ORGANISATIONS, PEOPLE } from './corrections/family.ts';
import { moveEntries } from './corrections/move-entries.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';

/** A name of the page that is not as it was found, because its reader said so. */
export interface CorrectedName {
  readonly of: Bearer;
  /** As it is shown now. */
  readonly name: string;
  /** What another correction of it is to be told under. */
  readonly foundAs: string;
  /** Under what the corrections are kept. */
  readonly keys: readonly string[];
}

/** What of the page its reader said is no organisation, or no person. */
export interface RejectedName {
  readonly of: Bearer;
  readonly name: string;
  readonly keys: readonly string[];
}

/** The names of a page. */
export interface PageNames {
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
}

export interface CorrectedNames extends PageNames {
  readonly corrected: readonly CorrectedName[];
  readonly rejected: readonly RejectedName[];
}

/**
 * Organisations and people as the reader knows them. It does not matter in which order corrections are given; of
 * several with one key the last counts. One for a name that is not here changes nothing. A correction knows an entry
 * by its name on the page, its acronym, and every name that another correction gives it.
 */
export function correctNames(names: PageNames, corrections: readonly NameCorrection[]): CorrectedNames {
  const inForce = [...new Map(corrections.map((one) => [keyOfCorrection(one), one])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
  if (inForce.length === 0) return { ...names, corrected: [], rejected: [] };
  const inPlace = moveEntries(
    {
      organisations: joinEntries(names.organisations.map(entryOf), inForce, ORGANISATIONS),
      people: joinEntries(names.people.map(entryOf), inForce, PEOPLE),
    },
    inForce,
  );
  const organisations = correctFamily(inPlace.organisations, inForce, ORGANISATIONS);
  const people = correctFamily(inPlace.people, inForce, PEOPLE);
  return {
    organisations: organisations.shown,
    people: people.shown,
    corrected: [...organisations.corrected, ...people.corrected],
    rejected: [...organisations.rejected, ...people.rejected],
  };
}

function correctFamily<T extends NameBearer>(
  entries: readonly Entry<T>[],
  corrections: readonly NameCorrection[],
  family: Family<T>,
) {
  const { of } = family;
  const rejections = corrections.filter((one) => one.correction === 'rejected' && bearerIn(one) === of);
  const known = describeEntries(joinEntries(entries, corrections, family), corrections, family);
  const shown: Entry<T>[] = [];
  const rejected: RejectedName[] = [];
  for (const entry of known) {
    const rejection = rejections.find((one) => isCalled(entry, one.name));
    if (rejection) rejected.push({ of, name: entry.bearer.name, keys: [keyOfCorrection(rejection)] });
    else shown.push(entry);
  }
  return {
    shown: shown.map(({ bearer }) => bearer),
    corrected: shown
      .filter(({ correctedBy }) => correctedBy.length > 0)
      .map(
        ({ bearer: { name }, foundAs, correctedBy: keys }): CorrectedName => ({ of, name, foundAs, keys }),
      ),
    rejected,
  };
}
