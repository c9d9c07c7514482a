import type { Code } from '../../codebook/code.ts';
import type { Codebook, CodebookField, FieldKind } from '../../codebook/codebook.ts';
import { codesInWords, labelled, valuesInWords } from '../../codebook/codes-in-words.ts';
import type { Column, ColumnType } from './columns.ts';

/** How the names of columns for fields of codebooks begin. */
export const CODE_COLUMN = 'code_';

const TYPES: Readonly<Record<FieldKind, ColumnType>> = {
  one: 'text',
  several: 'list',
  text: 'text',
  number: 'number',
};

/** A column for each field of the codebooks, in their order; retired fields too, since claims may be coded in them. */
export function codeColumns(codebooks: readonly Codebook[]): readonly Column[] {
  const taken = new Set<string>();
  const fields = codebooks
    .toSorted((a, b) => (a.created < b.created || (a.created === b.created && a.id < b.id) ? -1 : 1))
    .flatMap((codebook) =>
      codebook.fields.map((field) => columnOf(codebook, field, freeName(field.label, taken))),
    );
  return fields.length === 0 ? [] : [...fields, adjudicatedColumn(codebooks)];
}

/** What holds where coders differ. The columns of the fields have what the claim's own coder said. */
function adjudicatedColumn(codebooks: readonly Codebook[]): Column {
  const inWords = codesInWords(codebooks);
  return {
    name: 'adjudicated',
    type: 'list',
    means: 'What was decided to hold where coders differ: field and value',
    cell: ({ annotation }) => labelled(inWords(annotation.adjudicated)),
  };
}

const columnOf = (codebook: Codebook, field: CodebookField, name: string): Column => ({
  name,
  type: TYPES[field.kind],
  mayBeEmpty: true,
  means: meaningOf(codebook, field),
  cell: ({ annotation: { codes = [] } }) => {
    const code = codes.find((one) => one.codebook === codebook.id && one.field === field.id);
    return cellOf(field, code?.value);
  },
});

/** An answer of another kind than the field's, as of an edition in which it was another, is put into the field's. */
function cellOf(field: CodebookField, value: Code['value'] | undefined): string | number | readonly string[] {
  if (field.kind === 'number') return typeof value === 'number' ? value : '';
  const words = value === undefined ? [] : valuesInWords(field, value);
  return field.kind === 'several' ? words : words.join('; ');
}

/** For the data dictionary: what is asked, and what each answer means. */
function meaningOf(
  { title, edition }: Codebook,
  { label, definition, about, values }: CodebookField,
): string {
  const answers = values.map((value) => {
    const retired = value.retired ? ' (retired)' : '';
    const example = value.example === '' ? '' : ` For example: ${value.example}`;
    return `“${value.label}”${retired}: ${value.definition}${example}`;
  });
  const asked = `${label}, of the ${about}, by the codebook “${title}”, edition ${edition}.`;
  return [asked, definition, ...answers].filter((part) => part !== '').join(' ');
}

/** `code_frame`, with a number where two fields would share it. */
function freeName(label: string, taken: Set<string>): string {
  const words = label
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  const base = `${CODE_COLUMN}${words?.join('_') ?? 'field'}`;
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base}_${number}`;
  taken.add(name);
  return name;
}
