import type { Code } from './code.ts';
import { type Codebook, isClosed } from './codebook.ts';

/** What a value of a field goes by where codes are searched and counted. */
export const codeKey = (field: string, value: string): string => `${field} ${value}`;

/** The `id` of the field in such a key. */
export const fieldOfKey = (key: string): string => key.slice(0, key.indexOf(' '));

/** The keys of all values that a claim is coded as. */
export const codeKeys = (codes: readonly Code[] = []): readonly string[] =>
  codes.flatMap(({ field, value }) => (Array.isArray(value) ? value.map((id) => codeKey(field, id)) : []));

/** What was written in answer to fields without values. */
export const codedWords = (codes: readonly Code[] = []): readonly string[] =>
  codes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

/** By key what a reader may call a code: "Conflict", or "Frame: Conflict" where that alone would not tell. */
export const codeNames = (codebooks: readonly Codebook[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    codebooks.flatMap(({ fields }) =>
      fields
        .filter(isClosed)
        .flatMap((field) =>
          field.values.map(
            ({ id, label }) => [codeKey(field.id, id), [label, `${field.label}: ${label}`]] as const,
          ),
        ),
    ),
  );
