import { keyOfName } from '../name-key.ts';
import type { OrganisationKind } from '../organisation.ts';

/** What a reader says of an organisation; it holds for every page that names it so. */
export type NameCorrection =
  | { readonly correction: 'kind'; readonly name: string; readonly kind: OrganisationKind }
  /** `into` is what to call it. */
  | { readonly correction: 'name'; readonly name: string; readonly into: string }
  /** Both names are one organisation's, and `into` is what to call it. */
  | { readonly correction: 'same'; readonly name: string; readonly into: string }
  /** It is no organisation. */
  | { readonly correction: 'rejected'; readonly name: string };

/**
 * Under what a correction is kept. A later one of the same key stands for it, and to take it away is to undo it:
 * what the finder says then stands again.
 */
export const keyOfCorrection = ({ correction, name }: NameCorrection): string =>
  `${correction}:${keyOfName(name)}`;
