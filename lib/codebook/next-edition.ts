import { v7 } from 'uuid';
import type { Codebook, CodebookDraft, CodebookField, CodebookValue } from './codebook.ts';

export const newId = (): string => `urn:uuid:${v7()}`;

/**
 * A codebook once a draft of it is kept. What the draft leaves out of the edition before is retired and not deleted:
 * claims may be coded by it, here or in a file that was given away. The same object where nothing would change.
 *
 * @param now ISO 8601, UTC.
 */
export function nextEdition(before: Codebook | undefined, draft: CodebookDraft, now: string): Codebook {
  const fields = draft.fields.map(trimmedField);
  const content = { title: draft.title.trim(), description: draft.description.trim(), fields };
  if (!before) return { id: draft.id ?? newId(), ...content, edition: 1, created: now, modified: now };
  const after: Codebook = { ...before, ...content, fields: withRetired(before.fields, fields) };
  if (JSON.stringify(after) === JSON.stringify(before)) return before;
  return { ...after, edition: before.edition + 1, modified: now > before.modified ? now : before.modified };
}

/** The fields of a draft, then those that it leaves out, retired. */
function withRetired(
  before: readonly CodebookField[],
  fields: readonly CodebookField[],
): readonly CodebookField[] {
  const was = new Map(before.map((field) => [field.id, field]));
  const kept = fields.map((field) => ({
    ...field,
    values: [...field.values, ...leftOut(was.get(field.id)?.values ?? [], field.values)],
  }));
  return [...kept, ...leftOut(before, fields)];
}

const leftOut = <T extends CodebookField | CodebookValue>(before: readonly T[], after: readonly T[]): T[] => {
  const there = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !there.has(id)).map((gone) => ({ ...gone, retired: true }));
};

/** Fields in the same order, whoever made it: equal records give equal text. */
function trimmedField({
  id,
  label,
  definition,
  kind,
  about,
  required,
  values,
  retired,
  ...unknown
}: CodebookField) {
  return {
    ...unknown,
    id,
    label: label.trim(),
    definition: definition.trim(),
    kind,
    about,
    required,
    values: values.map(trimmedValue),
    ...(retired && { retired }),
  };
}

function trimmedValue({ id, label, definition, example, shortcut, retired, ...unknown }: CodebookValue) {
  const key = shortcut?.trim().toLowerCase();
  return {
    ...unknown,
    id,
    label: label.trim(),
    definition: definition.trim(),
    example: example.trim(),
    ...(key && { shortcut: key }),
    ...(retired && { retired }),
  };
}
