import { type CodebookDraft, type CodebookField, type CodebookValue, inUse, isClosed } from './codebook.ts';

/** What keeps a codebook from being used, with the place to mend it. */
export type CodebookProblem =
  | { readonly kind: 'no title' }
  | { readonly kind: 'no fields' }
  | { readonly kind: 'field without label'; readonly field: string }
  | { readonly kind: 'fields alike'; readonly field: string; readonly label: string }
  /** A closed field with fewer than two values offers no choice. */
  | { readonly kind: 'too few values'; readonly field: string; readonly label: string }
  | {
      readonly kind: 'value without label';
      readonly field: string;
      readonly value: string;
      readonly label: string;
    }
  | { readonly kind: 'values alike'; readonly field: string; readonly value: string; readonly label: string }
  /** It is no single key, or one that has something else to do. */
  | { readonly kind: 'no key'; readonly field: string; readonly value: string; readonly key: string }
  | {
      readonly kind: 'key taken';
      readonly field: string;
      readonly value: string;
      readonly key: string;
      /** The label of the value that has it. */
      readonly by: string;
    };

/** Everything that is wrong with a codebook, from its top to its bottom; nothing where it can be used. */
export function problemsOf({ title, fields }: CodebookDraft): readonly CodebookProblem[] {
  const asked = inUse(fields);
  const labels = new Set<string>();
  const keys = new Map<string, string>();
  return [
    ...(title.trim() === '' ? [{ kind: 'no title' } as const] : []),
    ...(asked.length === 0 ? [{ kind: 'no fields' } as const] : []),
    ...asked.flatMap((field) => [...ofField(field, labels), ...ofValues(field, keys)]),
  ];
}

/** @param labels Of the fields before it. */
function ofField({ id: field, label, kind, values }: CodebookField, labels: Set<string>): CodebookProblem[] {
  const problems: CodebookProblem[] = [];
  if (label.trim() === '') problems.push({ kind: 'field without label', field });
  else if (isSeen(labels, label)) problems.push({ kind: 'fields alike', field, label });
  if (isClosed({ kind }) && inUse(values).length < 2) problems.push({ kind: 'too few values', field, label });
  return problems;
}

/** @param keys Of the values before, with their labels. */
function ofValues(field: CodebookField, keys: Map<string, string>): CodebookProblem[] {
  if (!isClosed(field)) return [];
  const labels = new Set<string>();
  return inUse(field.values).flatMap((value) => [
    ...ofLabel(field, value, labels),
    ...ofShortcut(field, value, keys),
  ]);
}

function ofLabel(field: CodebookField, { id, label }: CodebookValue, labels: Set<string>): CodebookProblem[] {
  const place = { field: field.id, value: id };
  if (label.trim() === '') return [{ kind: 'value without label', ...place, label: field.label }];
  return isSeen(labels, label) ? [{ kind: 'values alike', ...place, label }] : [];
}

function ofShortcut(
  field: CodebookField,
  value: CodebookValue,
  keys: Map<string, string>,
): CodebookProblem[] {
  const key = value.shortcut?.trim().toLowerCase() ?? '';
  if (key === '') return [];
  const place = { field: field.id, value: value.id, key };
  if (!isShortcut(key)) return [{ kind: 'no key', ...place }];
  const by = keys.get(key);
  if (by !== undefined) return [{ kind: 'key taken', ...place, by }];
  keys.set(key, value.label);
  return [];
}

/** Two of one name could not be told apart. */
function isSeen(labels: Set<string>, label: string): boolean {
  const folded = label.trim().toLowerCase();
  if (labels.has(folded)) return true;
  labels.add(folded);
  return false;
}

/** One letter, figure or sign that is typed with a single key. Space, Tab and Enter have other things to do. */
export const isShortcut = (key: string): boolean =>
  [...key].length === 1 && /^[^\s\p{C}\p{M}]$/u.test(key) && key === key.toLowerCase();
