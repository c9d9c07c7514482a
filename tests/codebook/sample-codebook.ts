import type { Code } from '../../lib/codebook/code.ts';
import type { Codebook, CodebookField, CodebookValue } from '../../lib/codebook/codebook.ts';

const idOf = (kind: string, number: number) => `urn:uuid:0190a6f2-0000-7000-8000-000000${kind}00${number}`;

const value = (number: number, label: string, over: Partial<CodebookValue> = {}): CodebookValue => ({
  id: idOf('00e', number),
  label,
  definition: `What ${label} means.`,
  example: '',
  ...over,
});

const field = (number: number, label: string, over: Partial<CodebookField> = {}): CodebookField => ({
  id: idOf('00f', number),
  label,
  definition: '',
  kind: 'one',
  about: 'claim',
  required: false,
  values: [],
  ...over,
});

export const CONFLICT = value(1, 'Conflict', { shortcut: 'c', example: 'The union rejects the plan.' });
export const BLAME = value(2, 'Blame', { shortcut: 'b' });
export const WORKER = value(3, 'Worker', { shortcut: '1' });
export const OFFICIAL = value(4, 'Official', { shortcut: '2' });

export const FRAME = field(1, 'Frame', {
  definition: 'What the claim is about as a whole.',
  required: true,
  values: [CONFLICT, BLAME],
});
export const ROLES = field(2, 'Roles', { kind: 'several', about: 'source', values: [WORKER, OFFICIAL] });
export const WHY = field(3, 'Why', { kind: 'text' });
export const STRENGTH = field(4, 'Strength', { kind: 'number' });

/** A codebook with a field of every kind. */
export const CODEBOOK: Codebook = {
  id: idOf('00b', 1),
  title: 'How sources are shown',
  description: 'For the seminar on the news.',
  edition: 3,
  fields: [FRAME, ROLES, WHY, STRENGTH],
  created: '2026-02-04T08:00:00.000Z',
  modified: '2026-02-05T08:00:00.000Z',
};

const code = ({ id }: CodebookField, given: Code['value']): Code => ({
  codebook: CODEBOOK.id,
  edition: CODEBOOK.edition,
  field: id,
  value: given,
});

/** An answer to each of its fields. */
export const CODES: readonly Code[] = [
  code(FRAME, [CONFLICT.id]),
  code(ROLES, [WORKER.id, OFFICIAL.id]),
  code(WHY, 'Two sides; one text'),
  code(STRENGTH, 0),
];
