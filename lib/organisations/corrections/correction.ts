import { keyOfName } from '../name-key.ts';
import type { OrganisationKind } from '../organisation.ts';

/** What a name can be: of an organisation, or of a person. */
export const BEARERS = ['organisation', 'person'] as const;
export type Bearer = (typeof BEARERS)[number];

/** Whose name it is as the page has it; an organisation's where it does not say. */
interface Said {
  readonly name: string;
  readonly of?: 'person';
}

/** What a reader says of a name; it holds for every page that has it. */
export type NameCorrection =
  /** Of an organisation: what kind it is. */
  | { readonly correction: 'kind'; readonly name: string; readonly kind: OrganisationKind }
  /** Of a person: role and affiliation, either empty where there is none. */
  | {
      readonly correction: 'position';
      readonly name: string;
      readonly role: string;
      readonly affiliation: string;
    }
  /** `into` is what to call it. */
  | (Said & { readonly correction: 'name'; readonly into: string })
  /** Both names are one's, and `into` is what to call it. */
  | (Said & { readonly correction: 'same'; readonly into: string })
  /** It is no organisation, or no person. */
  | (Said & { readonly correction: 'rejected' })
  /** What was taken for an organisation is a person. */
  | { readonly correction: 'person'; readonly name: string }
  /** What was taken for a person is an organisation. */
  | { readonly correction: 'organisation'; readonly name: string; readonly kind: OrganisationKind };

/** Whom a correction is about, as the page has it before it is corrected. */
export function bearerIn(correction: NameCorrection): Bearer {
  if (correction.correction === 'position' || correction.correction === 'organisation') return 'person';
  return 'of' in correction && correction.of !== undefined ? correction.of : 'organisation';
}

/** Whether a correction of this key says that an organisation is a person, or the other way round. */
export const movesBearer = (key: string): boolean => /^(?:person|person\/organisation):/.test(key);

/** What the key of every correction of a person begins with. */
export const OF_PERSON = 'person/';

/**
 * Under what a correction is kept. A later one of the same key stands for it, and to take it away is to undo it:
 * what the finder says then stands again.
 */
export const keyOfCorrection = (correction: NameCorrection): string =>
  `${bearerIn(correction) === 'person' ? OF_PERSON : ''}${correction.correction}:${keyOfName(correction.name)}`;
