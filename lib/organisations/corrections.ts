import type { Names } from './find-names.ts';
import type { Organisation, OrganisationKind } from './organisation.ts';

/** What a reader says of an organisation; it holds for every page that names it so. */
export type NameCorrection =
  | { readonly correction: 'kind'; readonly name: string; readonly kind: OrganisationKind }
  /** Both names are one organisation's, and `into` is what to call it. */
  | { readonly correction: 'same'; readonly name: string; readonly into: string }
  /** It is no organisation. */
  | { readonly correction: 'rejected'; readonly name: string };

const keyOf = (name: string): string => name.toLowerCase().replaceAll('’', "'").replace(/^the /, '').trim();

/** The names as the reader knows them. Corrections apply in the order given; one for a name not here changes nothing. */
export function applyCorrections(names: Names, corrections: readonly NameCorrection[]): Names {
  const organisations = corrections.reduce<readonly Organisation[]>(applyOne, names.organisations);
  return { ...names, organisations };
}

const isCalled = (organisation: Organisation, name: string): boolean =>
  keyOf(organisation.name) === keyOf(name) ||
  (organisation.acronym !== undefined && keyOf(organisation.acronym) === keyOf(name));

function applyOne(
  organisations: readonly Organisation[],
  correction: NameCorrection,
): readonly Organisation[] {
  const { name } = correction;
  switch (correction.correction) {
    case 'rejected':
      return organisations.filter((organisation) => !isCalled(organisation, name));
    case 'kind':
      return organisations.map((organisation) =>
        isCalled(organisation, name) ? { ...organisation, kind: correction.kind } : organisation,
      );
    case 'same':
      return merged(organisations, name, correction.into);
  }
}

/** One entry with both ones' mentions, where the first of them stood. What `into` says of itself goes first. */
function merged(organisations: readonly Organisation[], name: string, into: string): readonly Organisation[] {
  const members = organisations.filter((entry) => isCalled(entry, name) || isCalled(entry, into));
  const [first] = members;
  const main = members.find((entry) => isCalled(entry, into)) ?? first;
  if (!first || !main) return organisations;
  const whole = members.reduce((one, other) => (one === other ? one : join(one, other)), main);
  return organisations
    .filter((entry) => entry === first || !members.includes(entry))
    .map((entry) => (entry === first ? { ...whole, name: into } : entry));
}

function join(main: Organisation, other: Organisation): Organisation {
  const inOrder = (a: { readonly start: number }, b: { readonly start: number }) => a.start - b.start;
  const references = [...(main.references ?? []), ...(other.references ?? [])].sort(inOrder);
  const roles = [...new Set([...main.roles, ...other.roles])];
  const acts = roles.filter((role) => role !== 'named');
  return {
    ...other,
    ...main,
    mentions: [...main.mentions, ...other.mentions].sort(inOrder),
    ...(references.length > 0 && { references }),
    roles: acts.length > 0 ? acts : roles,
    confidence: Math.max(main.confidence, other.confidence),
  };
}
