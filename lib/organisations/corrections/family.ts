import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { Bearer, NameCorrection } from './correction.ts';
import { inTextOrder, type NameBearer } from './entry.ts';

/** What corrections need to know of organisations, or of people. */
export interface Family<T extends NameBearer> {
  readonly of: Bearer;
  /** One of two, with the mentions of both. What the first says of itself goes first. */
  readonly join: (main: T, other: T) => T;
  /** What a correction says of this bearer itself, not of its name; nothing where it says none. */
  readonly described: (bearer: T, correction: NameCorrection) => T | undefined;
}

const joinedSpans = (main: NameBearer['mentions'] = [], other: NameBearer['mentions'] = []) =>
  [...main, ...other].sort(inTextOrder);

export const ORGANISATIONS: Family<Organisation> = {
  of: 'organisation',
  join(main, other) {
    const references = joinedSpans(main.references, other.references);
    const roles = [...new Set([...main.roles, ...other.roles])].sort();
    const acts = roles.filter((role) => role !== 'named');
    return {
      ...other,
      ...main,
      mentions: joinedSpans(main.mentions, other.mentions),
      ...(references.length > 0 && { references }),
      roles: acts.length > 0 ? acts : roles,
      confidence: Math.max(main.confidence, other.confidence),
    };
  },
  described: (organisation, correction) =>
    correction.correction === 'kind' ? { ...organisation, kind: correction.kind } : undefined,
};

export const PEOPLE: Family<Person> = {
  of: 'person',
  join: (main, other) => ({
    ...other,
    ...main,
    mentions: joinedSpans(main.mentions, other.mentions),
    confidence: Math.max(main.confidence, other.confidence),
  }),
  described({ role: _role, affiliation: _affiliation, ...person }, correction) {
    if (correction.correction !== 'position') return undefined;
    const { role, affiliation } = correction;
    return { ...person, ...(role !== '' && { role }), ...(affiliation !== '' && { affiliation }) };
  },
};
