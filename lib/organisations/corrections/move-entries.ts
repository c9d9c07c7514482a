import { keyOfName } from '../name-key.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import { keyOfCorrection, type NameCorrection } from './correction.ts';
import { corrected, type Entry, inTextOrder, isCalled, type NameBearer } from './entry.ts';
import { type Family, ORGANISATIONS, PEOPLE } from './family.ts';

interface Entries {
  readonly organisations: readonly Entry<Organisation>[];
  readonly people: readonly Entry<Person>[];
}

/**
 * Takes each entry to where the reader says that it belongs: people that are organisations, and the other way round.
 * Of a name of which both is said nothing is moved: two libraries that were merged may differ so.
 */
export function moveEntries(
  { organisations, people }: Entries,
  corrections: readonly NameCorrection[],
): Entries {
  const toPeople = corrections.filter((one) => one.correction === 'person');
  const toOrganisations = corrections.filter((one) => one.correction === 'organisation');
  const isDisputed = ({ name }: NameCorrection) =>
    [toPeople, toOrganisations].every((all) => all.some((one) => keyOfName(one.name) === keyOfName(name)));
  const movedFrom = <C extends NameCorrection>(entry: Entry<NameBearer>, all: readonly C[]): C | undefined =>
    all.find((one) => isCalled(entry, one.name) && !isDisputed(one));

  const newPeople = organisations.flatMap((entry) => {
    const why = movedFrom(entry, toPeople);
    return why ? [corrected(entry, asPerson(entry.bearer), keyOfCorrection(why))] : [];
  });
  const newOrganisations = people.flatMap((entry) => {
    const why = movedFrom(entry, toOrganisations);
    return why ? [corrected(entry, asOrganisation(entry.bearer, why.kind), keyOfCorrection(why))] : [];
  });
  return {
    organisations: withNew(
      organisations.filter((entry) => !movedFrom(entry, toPeople)),
      newOrganisations,
      ORGANISATIONS,
    ),
    people: withNew(
      people.filter((entry) => !movedFrom(entry, toOrganisations)),
      newPeople,
      PEOPLE,
    ),
  };
}

const asPerson = ({ name, mentions }: Organisation): Person => ({
  name,
  mentions,
  confidence: SAID_BY_READER,
});

const asOrganisation = ({ name, mentions }: Person, kind: Organisation['kind']): Organisation => ({
  name,
  kind,
  mentions,
  roles: ['named'],
  confidence: SAID_BY_READER,
});

const SAID_BY_READER = 1;

/** In the order of first mentions; what is here already under the name of a new one is the same. */
function withNew<T extends NameBearer>(
  here: readonly Entry<T>[],
  moved: readonly Entry<T>[],
  family: Family<T>,
): readonly Entry<T>[] {
  if (moved.length === 0) return here;
  const joined = [...here];
  for (const entry of moved) {
    const at = joined.findIndex((one) => isCalled(one, entry.bearer.name));
    const same = joined[at];
    if (same === undefined) joined.push(entry);
    else
      joined[at] = {
        bearer: family.join(same.bearer, entry.bearer),
        calledAlso: new Set([...same.calledAlso, ...entry.calledAlso, keyOfName(entry.bearer.name)]),
        foundAs: same.foundAs,
        correctedBy: [...same.correctedBy, ...entry.correctedBy],
      };
  }
  return joined.toSorted((a, b) => inTextOrder(firstMention(a), firstMention(b)));
}

const firstMention = ({ bearer: { mentions } }: Entry<NameBearer>) => mentions[0] ?? { start: 0, end: 0 };
