/** What an import would do, or did: told before anything is written. */
export interface ImportSummary {
  readonly format: string;
  readonly added: number;
  readonly updated: number;
  readonly identical: number;
  /** Both sides changed since they parted: the one in the library stays, the other is kept beside it. */
  readonly conflicts: number;
  readonly articles: number;
}
