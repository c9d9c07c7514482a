import type { Span } from '../../language/span.ts';
import { mayBeTrade } from '../lexicon/trades.ts';
import { kindOfWellKnown } from '../lexicon/well-known.ts';
import type { Organisation, OrganisationKind } from '../organisation.ts';
import type { AcronymPair } from './acronyms.ts';
import { branchOf } from './branches.ts';
import type { Candidates } from './candidate.ts';
import { groupedBy } from './grouped.ts';
import { joinMentions, type OrganisationGroup } from './join-mentions.ts';
import { kindInContext } from './kind-in-context.ts';
import { kindOfName } from './kind-of-name.ts';
import type { KnownBodies } from './known-bodies.ts';
import type { Reading } from './reading.ts';
import { findReferences } from './references.ts';

/** The organisations of a text, one entry each, in the order of their first mentions. */
export function findOrganisations(
  reading: Reading,
  candidates: Candidates,
  pairs: readonly AcronymPair[],
  metonyms: Candidates,
  known: KnownBodies,
  isRunning: (at: number) => boolean,
): Organisation[] {
  const named = candidates.filter(({ type }) => type === 'ORG');
  const groups = joinMentions(reading, named, pairs, isRunning);
  const references = findReferences(reading, groups);
  const entries = groups.map((group) => toOrganisation(reading, group, references.get(group), known));
  return [...entries, ...governmentsOf(reading, metonyms)].sort(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
}

function toOrganisation(
  reading: Reading,
  { name, acronym, mentions }: OrganisationGroup,
  references: readonly Span[] | undefined,
  known: KnownBodies,
): Organisation {
  const body = known.find(name) ?? (acronym === undefined ? undefined : known.find(acronym));
  const branch = mentions.map((mention) => branchOf(reading, mention)).find((found) => found !== undefined);
  const partOf = wholeOf(reading, mentions);
  return {
    name,
    ...(acronym && { acronym }),
    kind:
      kindOfWellKnown(name.toLowerCase()) ??
      kindOfWellKnown(name.toLowerCase().replace(/^the /, '')) ??
      body?.kind ??
      kindOf(reading, name, mentions),
    mentions: mentions.map(reading.spanOf),
    ...(references && { references }),
    roles: ['named'],
    ...(partOf && { partOf }),
    ...(branch && { branch }),
    ...(body?.wikidata && { wikidata: body.wikidata }),
    confidence: mentions.reduce((most, { belief }) => Math.max(most, belief), 0),
  };
}

/** The name first; where it says nothing, what stands around any of the mentions. */
function kindOf(reading: Reading, name: string, mentions: Candidates): OrganisationKind {
  const byName = kindOfName(name);
  if (byName !== 'other') return byName;
  const inContext = mentions
    .map((mention) => kindInContext(reading, mention))
    .find((kind) => kind !== undefined);
  return inContext ?? (endsInTrade(name) ? 'company' : 'other');
}

/** "Skerry Line", "Norvik Power" */
const endsInTrade = (name: string): boolean =>
  /^[^ ]+(?: \p{Lu}[^ ]+)* [^ ]+$/u.test(name) &&
  mayBeTrade(name.toLowerCase().slice(name.lastIndexOf(' ') + 1));

/** "of the Council of Europe" after "Venice Commission". */
function wholeOf(reading: Reading, mentions: Candidates): string | undefined {
  for (const { end } of mentions) {
    if (reading.lower(end) !== 'of' || reading.lower(end + 1) !== 'the' || !reading.isCapital(end + 2))
      continue;
    let stop = end + 2;
    while (reading.isCapital(stop) || (reading.lower(stop) === 'of' && reading.isCapital(stop + 1))) stop++;
    if (stop - end > 3) return reading.textOf({ first: end + 2, end: stop });
  }
  return undefined;
}

function governmentsOf(reading: Reading, metonyms: Candidates): Organisation[] {
  return [...groupedBy(metonyms, reading.textOf)].map(([name, mentions]) => ({
    name,
    kind: 'government',
    mentions: mentions.map(reading.spanOf),
    roles: ['named'],
    metonym: true,
    confidence: mentions.reduce((most, { belief }) => Math.max(most, belief), 0) * METONYM_TRUST,
  }));
}

const METONYM_TRUST = 0.9;
