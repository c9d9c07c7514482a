import type { Claim } from '../attribution/claim.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Person } from '../organisations/person.ts';

/** All that Sayso finds in a text. */
export interface Findings {
  readonly claims: readonly Claim[];
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
}
