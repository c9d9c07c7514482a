import type { PageKind } from '../article/article.ts';
import type { CueStance, Form, SourceType } from '../attribution/claim.ts';
import type { OrganisationKind, OrganisationRole } from '../organisations/organisation.ts';

/** An organisation as cited by a saved article. */
export interface CitedOrganisation {
  readonly name: string;
  readonly acronym?: string;
  readonly kind: OrganisationKind;
  readonly roles: readonly OrganisationRole[];
  /** How often the article names it. */
  readonly mentions: number;
  /** A place's name that stands for its government ("Washington said"). */
  readonly metonym?: boolean;
  readonly wikidata?: string;
}

/** How the claims found on the page are sourced: counts by kind. */
export interface Sourcing {
  readonly claims: number;
  readonly bySourceType: Readonly<Record<SourceType, number>>;
  readonly byForm: Readonly<Record<Form, number>>;
  readonly byStance: Readonly<Record<CueStance, number>>;
}

/** An article of which at least one claim is or was saved. */
export interface SavedArticle {
  /** `urn:uuid:` and a UUIDv7; the same over export and import. */
  readonly id: string;
  /** The address it was read at, without its fragment. */
  readonly url: string;
  /** What makes two visits the same article: the canonical address where the page gives one. */
  readonly canonicalUrl: string;
  readonly kind: PageKind;
  readonly headline: string;
  readonly outlet: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  /** When it was first and last read to be saved, ISO 8601, UTC. */
  readonly firstRead: string;
  readonly lastRead: string;
  readonly organisations: readonly CitedOrganisation[];
  readonly sourcing: Sourcing;
  readonly unknown?: Readonly<Record<string, unknown>>;
}
