import { type Codebook, type CodebookField, type CodebookValue, inUse, isClosed } from './codebook.ts';

export interface ValueOfField {
  readonly field: CodebookField;
  readonly value: CodebookValue;
}

/** The value that a key chooses, in whichever field; the first where two of them ask for one key. */
export function valueByKey(codebook: Codebook, key: string): ValueOfField | undefined {
  const wanted = key.toLowerCase();
  for (const field of inUse(codebook.fields).filter(isClosed))
    for (const value of inUse(field.values)) if (value.shortcut === wanted) return { field, value };
  return undefined;
}
