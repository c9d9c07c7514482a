/** What of the library is exported. */
export interface ExportedPart {
  /** Whether what is in the bin is read as well, and articles of which no claim is left. */
  readonly withBin: boolean;
  /** The ids of the annotations that are read; all, where absent. */
  readonly only?: ReadonlySet<string>;
}
