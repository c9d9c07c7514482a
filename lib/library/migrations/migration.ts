/**
 * One step of the library on disk from `version - 1` to `version`. Once released, a migration is never edited: it
 * is what stands between a reader's records and today's code.
 */
export interface Migration {
  readonly version: number;
  /** Runs inside the upgrade's transaction: when it throws, the database stays as it was. */
  readonly migrate: (database: IDBDatabase, transaction: IDBTransaction) => void;
}
