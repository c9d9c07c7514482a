/** A search that the reader comes back to. */
export interface SavedSearch {
  /** `urn:uuid:` and a UUIDv7. */
  readonly id: string;
  readonly name: string;
  /** What stands after `#` in the library's address: query, facets, sort. */
  readonly state: string;
  /** ISO 8601, UTC. */
  readonly created: string;
}
