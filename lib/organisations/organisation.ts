import type { Span } from '../language/span.ts';

export const ORGANISATION_KINDS = [
  'government',
  'intergovernmental',
  'political',
  'civil society',
  'media',
  'company',
  'academic',
  'military',
  'religious',
  'sport',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What an organisation does on the page: speaks, is spoken to, or is only named. */
export const ORGANISATION_ROLES = ['source', 'addressee', 'named'] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

/** One organisation of the page, its long and short forms joined. */
export interface Organisation {
  /** The fullest form on the page, without its article unless that is part of it ("The Guardian"). */
  readonly name: string;
  readonly acronym?: string;
  readonly kind: OrganisationKind;
  /** Every mention, in text order. Never empty. */
  readonly mentions: readonly Span[];
  /** Later mentions that do not name it: "the committee". In text order. */
  readonly references?: readonly Span[];
  readonly roles: readonly OrganisationRole[];
  /** The whole that it is a part of. */
  readonly partOf?: string;
  /** "German branch", "European office". */
  readonly branch?: string;
  /** A place's name that stands for its government ("Washington said"). */
  readonly metonym?: boolean;
  /** It publishes the page. */
  readonly isOutlet?: boolean;
  /** `Q…` */
  readonly wikidata?: string;
  readonly confidence: number;
}
