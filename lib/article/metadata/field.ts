import type { MetadataOrigin } from '../article.ts';

/** A piece of metadata with where it came from. */
export interface Field<T> {
  readonly value: T;
  readonly origin: MetadataOrigin;
}

export const field = <T>(value: T | undefined, origin: MetadataOrigin): Field<T> | undefined =>
  value === undefined ? undefined : { value, origin };
