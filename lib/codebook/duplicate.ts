import type { Codebook, CodebookDraft } from './codebook.ts';
import { inUse } from './codebook.ts';
import { newId } from './next-edition.ts';

/** The same fields and values under ids of their own, for a codebook that begins from another. Without what is retired. */
export const duplicateOf = ({ description, fields }: Codebook, title: string): CodebookDraft => ({
  title,
  description,
  fields: inUse(fields).map((field) => ({
    ...field,
    id: newId(),
    values: inUse(field.values).map((value) => ({ ...value, id: newId() })),
  })),
});
