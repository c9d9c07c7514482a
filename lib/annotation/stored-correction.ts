import type { NameCorrection } from '../organisations/corrections.ts';

/** What the reader says of an organisation, for every page. A later one of the same key stands for it. */
export interface StoredCorrection {
  readonly key: string;
  readonly correction: NameCorrection;
  /** ISO 8601, UTC. */
  readonly when: string;
}
