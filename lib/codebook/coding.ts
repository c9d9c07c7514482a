import type { Code, CodedAs } from './code.ts';
import { type Codebook, type CodebookField, inUse } from './codebook.ts';

/** What a claim is coded as in a field; nothing where it is not coded yet. */
export const codedAs = (
  codes: readonly Code[],
  { id }: Pick<Codebook, 'id'>,
  field: Pick<CodebookField, 'id'>,
): CodedAs | undefined => codes.find((code) => code.codebook === id && code.field === field.id)?.value;

/** The ids of the values that a claim has in a field. */
export function valuesCoded(coded: CodedAs | undefined): readonly string[] {
  return Array.isArray(coded) ? coded : [];
}

/** Whether nothing is said: no value, no words. A number always says something. */
const isNothing = (value: CodedAs | undefined): value is undefined =>
  value === undefined || (typeof value !== 'number' && value.length === 0);

/** The codes with a field answered in this edition; without an answer where `value` says nothing. All others stay. */
export function withCode(
  codes: readonly Code[],
  { id: codebook, edition }: Pick<Codebook, 'id' | 'edition'>,
  { id: field }: Pick<CodebookField, 'id'>,
  value: CodedAs | undefined,
): readonly Code[] {
  const at = codes.findIndex((code) => code.codebook === codebook && code.field === field);
  if (isNothing(value)) return at < 0 ? codes : codes.toSpliced(at, 1);
  const code: Code = { codebook, edition, field, value };
  return at < 0 ? [...codes, code] : codes.with(at, code);
}

/** What a field is coded as once a value of it was pressed: chosen, or taken back where it was chosen. */
export function toggledValue(
  { kind, values }: Pick<CodebookField, 'kind' | 'values'>,
  coded: CodedAs | undefined,
  value: string,
): readonly string[] {
  const chosen = valuesCoded(coded);
  if (kind === 'one') return chosen.includes(value) ? [] : [value];
  const next = new Set(chosen);
  if (!next.delete(value)) next.add(value);
  // In the order of the codebook, so that claims coded alike have equal codes; what it does not know stays at the end.
  const known = values.map(({ id }) => id).filter((id) => next.delete(id));
  return [...known, ...next];
}

/** The fields that have to be answered and are not. */
export const stillToCode = (codes: readonly Code[], codebook: Codebook): readonly CodebookField[] =>
  inUse(codebook.fields).filter((field) => field.required && codedAs(codes, codebook, field) === undefined);
