import type { CodebookDraft, CodebookField, CodebookValue } from './codebook.ts';
import { newId } from './next-edition.ts';

/*
 * The steps in which an author edits a codebook. Each hands back a new draft; ids that are not there change nothing.
 */

/** A new codebook begins with one closed field, since that is what most are made of. */
export const newCodebook = (): CodebookDraft => ({ title: '', description: '', fields: [newField()] });

export const newField = (): CodebookField => ({
  id: newId(),
  label: '',
  definition: '',
  kind: 'one',
  about: 'claim',
  required: false,
  values: [newValue(), newValue()],
});

export const newValue = (): CodebookValue => ({ id: newId(), label: '', definition: '', example: '' });

export const withField = (draft: CodebookDraft, field: CodebookField): CodebookDraft => ({
  ...draft,
  fields: [...draft.fields, field],
});

export const withFieldChanged = (
  draft: CodebookDraft,
  id: string,
  change: Partial<Omit<CodebookField, 'id'>>,
): CodebookDraft => ({ ...draft, fields: changed(draft.fields, id, change) });

/** Retired ones keep their places, and are stepped over. */
export const withFieldMoved = (draft: CodebookDraft, id: string, by: 1 | -1): CodebookDraft => ({
  ...draft,
  fields: moved(draft.fields, id, by),
});

export const withoutField = (draft: CodebookDraft, id: string): CodebookDraft => ({
  ...draft,
  fields: draft.fields.filter((field) => field.id !== id),
});

const withValues = (
  draft: CodebookDraft,
  field: string,
  change: (values: readonly CodebookValue[]) => readonly CodebookValue[],
): CodebookDraft => ({
  ...draft,
  fields: draft.fields.map((one) => (one.id === field ? { ...one, values: change(one.values) } : one)),
});

export const withValue = (draft: CodebookDraft, field: string, value: CodebookValue): CodebookDraft =>
  withValues(draft, field, (values) => [...values, value]);

export const withValueChanged = (
  draft: CodebookDraft,
  field: string,
  id: string,
  change: Partial<Omit<CodebookValue, 'id'>>,
): CodebookDraft => withValues(draft, field, (values) => changed(values, id, change));

export const withValueMoved = (draft: CodebookDraft, field: string, id: string, by: 1 | -1): CodebookDraft =>
  withValues(draft, field, (values) => moved(values, id, by));

export const withoutValue = (draft: CodebookDraft, field: string, id: string): CodebookDraft =>
  withValues(draft, field, (values) => values.filter((value) => value.id !== id));

/** Offers again what was retired. */
export const withFieldBack = (draft: CodebookDraft, id: string): CodebookDraft => ({
  ...draft,
  fields: draft.fields.map((field) => (field.id === id ? offered(field) : field)),
});

export const withValueBack = (draft: CodebookDraft, field: string, id: string): CodebookDraft =>
  withValues(draft, field, (values) => values.map((value) => (value.id === id ? offered(value) : value)));

function offered<T extends { readonly retired?: true }>({ retired: _, ...rest }: T): Omit<T, 'retired'> {
  return rest;
}

const changed = <T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: Partial<Omit<NoInfer<T>, 'id'>>,
): readonly T[] => list.map((one) => (one.id === id ? { ...one, ...change } : one));

function moved<T extends { readonly id: string; readonly retired?: true }>(
  list: readonly T[],
  id: string,
  by: 1 | -1,
): readonly T[] {
  const from = list.findIndex((one) => one.id === id);
  const one = list[from];
  let to = from + by;
  while (list[to]?.retired) to += by;
  const other = list[to];
  return one && other ? list.with(from, other).with(to, one) : list;
}
