import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../lib/codebook/check-codebook.ts';
import type { CodebookField } from '../../lib/codebook/codebook.ts';
import { newCodebook } from '../../lib/codebook/edit-codebook.ts';
import { BLAME, CODEBOOK, CONFLICT, FRAME, ROLES, WHY, WORKER } from './sample-codebook.ts';

const kindsIn = (fields: readonly CodebookField[], title = 'Frames') =>
  problemsOf({ title, description: '', fields }).map(({ kind }) => kind);

describe('what is wrong with a codebook', () => {
  it('is nothing where it can be used', () => {
    expect(problemsOf(CODEBOOK)).toEqual([]);
  });

  it('is that it has no title, or nothing to ask', () => {
    expect(kindsIn([], ' ')).toEqual(['no title', 'no fields']);
    expect(kindsIn([{ ...FRAME, retired: true }])).toEqual(['no fields']);
  });

  it('is that a field or a value has no label, or the same as another', () => {
    expect(kindsIn([{ ...WHY, label: ' ' }])).toEqual(['field without label']);
    expect(kindsIn([WHY, { ...ROLES, label: 'why ' }])).toEqual(['fields alike']);
    expect(kindsIn([{ ...FRAME, values: [CONFLICT, { ...BLAME, label: '' }] }])).toEqual([
      'value without label',
    ]);
    expect(kindsIn([{ ...FRAME, values: [CONFLICT, { ...BLAME, label: 'CONFLICT' }] }])).toEqual([
      'values alike',
    ]);
  });

  it('is that a choice of values has fewer than two of them', () => {
    expect(kindsIn([{ ...FRAME, values: [CONFLICT] }])).toEqual(['too few values']);
    expect(kindsIn([{ ...FRAME, values: [CONFLICT, { ...BLAME, retired: true }] }])).toEqual([
      'too few values',
    ]);
    expect(kindsIn([{ ...WHY, values: [] }])).toEqual([]);
  });

  it('is that two values, in whichever fields, are chosen by one key, and it says which has it', () => {
    const taken = { ...ROLES, values: [{ ...WORKER, shortcut: 'C' }, BLAME] };
    expect(problemsOf({ ...CODEBOOK, fields: [FRAME, taken] })).toEqual([
      { kind: 'key taken', field: ROLES.id, value: WORKER.id, key: 'c', by: 'Conflict' },
      { kind: 'key taken', field: ROLES.id, value: BLAME.id, key: 'b', by: 'Blame' },
    ]);
  });

  it('is that a shortcut is no single key', () => {
    expect(kindsIn([{ ...FRAME, values: [CONFLICT, { ...BLAME, shortcut: 'F2' }] }])).toEqual(['no key']);
  });

  it('is never what is retired', () => {
    const gone = { ...BLAME, label: '', shortcut: 'c', retired: true as const };
    expect(kindsIn([{ ...FRAME, values: [...FRAME.values.slice(0, 1), WORKER, gone] }])).toEqual([]);
  });

  it('is told of a new one from top to bottom', () => {
    expect(kindsIn(newCodebook().fields, '')).toEqual([
      'no title',
      'field without label',
      'value without label',
      'value without label',
    ]);
  });
});
