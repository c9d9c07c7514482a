import type { Code } from './code.ts';
import type { Codebook, CodebookField } from './codebook.ts';

/** A code as people read it. */
export interface CodeInWords {
  /** The label of the field. */
  readonly field: string;
  /** Labels of values, or what was written; a value that the codebook does not know stands by its id. */
  readonly values: readonly string[];
}

/** What an answer says: the labels of its values, or what was written. */
export function valuesInWords(
  { values }: Pick<CodebookField, 'values'>,
  value: Code['value'],
): readonly string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return [value];
  const labels = new Map(values.map(({ id, label }) => [id, label]));
  return value.map((id) => labels.get(id) ?? id);
}

/** One text for each value: "Frame: Conflict". */
export const labelled = (codes: readonly CodeInWords[]): readonly string[] =>
  codes.flatMap(({ field, values }) => values.map((value) => `${field}: ${value}`));

/**
 * Puts codes into words, in the order of the codebooks and of their fields. Codes of a codebook that is not given have
 * no words, and are passed over.
 */
export function codesInWords(
  codebooks: readonly Codebook[],
): (codes: readonly Code[] | undefined) => readonly CodeInWords[] {
  const places = new Map(
    codebooks
      .flatMap((codebook) => codebook.fields.map((field) => ({ codebook, field })))
      .map(({ codebook, field }, place) => [`${codebook.id} ${field.id}`, { field, place }] as const),
  );
  return (codes = []) =>
    codes
      .flatMap((code) => {
        const known = places.get(`${code.codebook} ${code.field}`);
        return known ? [{ ...known, value: code.value }] : [];
      })
      .sort((a, b) => a.place - b.place)
      .map(({ field, value }) => ({ field: field.label, values: valuesInWords(field, value) }));
}
