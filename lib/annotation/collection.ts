/** Claims that the reader keeps together under a name; an annotation names its collections by their ids. */
export interface Collection {
  /** `urn:uuid:` and a UUIDv7; the same over export and import. */
  readonly id: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
}
