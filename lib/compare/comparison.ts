import type { CitedOrganisation, Sourcing } from '../annotation/saved-article.ts';
import type { ComparedClaim } from './compared-claim.ts';
import type { Difference } from './differences/difference.ts';
import type { ClaimLink } from './match/link.ts';

/** An outlet with what the library holds of it: no comparison is shown without it. */
export interface OutletSummary {
  readonly outlet: string;
  readonly articles: number;
  readonly savedClaims: number;
  /** Of all claims that were found on its articles, saved or not. */
  readonly sourcing: Sourcing;
}

/** The claims of one outlet in a row, in the order of their articles. */
export interface Cell {
  readonly outlet: string;
  readonly claims: readonly ComparedClaim[];
}

/**
 * One matter, as the outlets have it. `linked`: the claims were matched with good reason. `suggested`: they may be the
 * same, the reader should look. `apart`: one claim without a match.
 */
export interface ComparisonRow {
  /** The id of its first claim's annotation. */
  readonly id: string;
  readonly state: 'linked' | 'suggested' | 'apart';
  /** One for each outlet of the comparison, in its order; empty where none of its saved claims matches. */
  readonly cells: readonly Cell[];
  /** The ids of its claims; of a row `suggested` those of each of the groups that may be one. */
  readonly parts: readonly (readonly string[])[];
  /** Why these claims stand in one row; of a row `apart`, the nearest claim that was not near enough, if any. */
  readonly links: readonly ClaimLink[];
  readonly differences: readonly Difference[];
  /** Outlets of the comparison among whose saved claims there was no match. */
  readonly withoutMatch: readonly string[];
}

/** An organisation with how often each outlet's articles name it, in the comparison's order of outlets. */
export interface OrganisationRow
  extends Pick<CitedOrganisation, 'name' | 'acronym' | 'kind' | 'roles' | 'wikidata'> {
  readonly mentions: readonly number[];
}

/** A source with the saved claims of each outlet that come from it, in the comparison's order of outlets. */
export interface SourceRow {
  /** Empty for claims whose source is not given. */
  readonly name: string;
  readonly claims: readonly (readonly ComparedClaim[])[];
}

/** Saved claims of several outlets side by side. */
export interface Comparison {
  /** By name. */
  readonly outlets: readonly OutletSummary[];
  /** What most outlets have first. */
  readonly rows: readonly ComparisonRow[];
  readonly sources: readonly SourceRow[];
  readonly organisations: readonly OrganisationRow[];
}
