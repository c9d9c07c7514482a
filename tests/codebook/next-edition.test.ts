import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Codebook, CodebookDraft } from '../../lib/codebook/codebook.ts';
import { inUse } from '../../lib/codebook/codebook.ts';
import { duplicateOf } from '../../lib/codebook/duplicate.ts';
import {
  newCodebook,
  newField,
  newValue,
  withField,
  withFieldBack,
  withFieldChanged,
  withFieldMoved,
  withoutField,
  withoutValue,
  withValue,
  withValueBack,
  withValueChanged,
  withValueMoved,
} from '../../lib/codebook/edit-codebook.ts';
import { nextEdition } from '../../lib/codebook/next-edition.ts';
import { BLAME, CODEBOOK, CONFLICT, FRAME, ROLES, WHY } from './sample-codebook.ts';

const LATER = '2026-03-01T12:00:00.000Z';
const LATEST = '2026-03-02T12:00:00.000Z';

type Step = (draft: CodebookDraft) => CodebookDraft;

/** Any of the steps in which a codebook is edited, on whichever field and value. */
const step: fc.Arbitrary<Step> = fc
  .record({ field: fc.nat(5), value: fc.nat(5), by: fc.constantFrom<1 | -1>(1, -1), kind: fc.nat(8) })
  .map(({ field, value, by, kind }) => (draft) => {
    const one = draft.fields[field];
    const id = one?.id ?? 'gone';
    const of = one?.values[value]?.id ?? 'gone';
    const steps: readonly Step[] = [
      () => withField(draft, newField()),
      () => withoutField(draft, id),
      () => withFieldMoved(draft, id, by),
      () => withFieldChanged(draft, id, { label: 'Another' }),
      () => withValue(draft, id, newValue()),
      () => withoutValue(draft, id, of),
      () => withValueMoved(draft, id, of, by),
      () => withValueChanged(draft, id, of, { label: 'Another', shortcut: 'x' }),
      () => withValueBack(withFieldBack(draft, id), id, of),
    ];
    return steps[kind]?.(draft) ?? draft;
  });

const idsIn = ({ fields }: Pick<Codebook, 'fields'>): readonly string[] =>
  fields.flatMap(({ id, values }) => [id, ...values.map((value) => `${id} ${value.id}`)]);

describe('the next edition of a codebook', () => {
  it('never loses a field or a value that claims may be coded by, however it was edited', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 4 }), (editions) => {
        let now = CODEBOOK;
        for (const steps of editions) {
          const draft = steps.reduce<CodebookDraft>((one, edit) => edit(one), now);
          const next = nextEdition(now, draft, LATER);
          expect(idsIn(next)).toEqual(expect.arrayContaining([...idsIn(now)]));
          expect(inUse(next.fields).map(({ id }) => id)).toEqual(inUse(draft.fields).map(({ id }) => id));
          expect(next.edition - now.edition).toBe(next === now ? 0 : 1);
          now = next;
        }
      }),
    );
  });

  it('is the same edition where nothing was changed', () => {
    expect(nextEdition(CODEBOOK, { ...CODEBOOK, title: ` ${CODEBOOK.title} ` }, LATER)).toBe(CODEBOOK);
  });

  it('retires what is left out, and offers it again when it is wanted back', () => {
    const less = nextEdition(
      CODEBOOK,
      withoutValue(withoutField(CODEBOOK, WHY.id), FRAME.id, BLAME.id),
      LATER,
    );
    expect(less.fields.at(-1)).toEqual({ ...WHY, retired: true });
    expect(less.fields[0]?.values).toEqual([CONFLICT, { ...BLAME, retired: true }]);
    const again = nextEdition(less, withValueBack(withFieldBack(less, WHY.id), FRAME.id, BLAME.id), LATEST);
    expect(again).toMatchObject({ edition: CODEBOOK.edition + 2, modified: LATEST });
    expect(inUse(again.fields)).toContainEqual(WHY);
    expect(again.fields[0]?.values).toEqual([CONFLICT, BLAME]);
  });

  it('begins with the first, under an id of its own, without outer white space', () => {
    const draft = withFieldChanged({ ...newCodebook(), title: '  Frames ' }, 'none', {});
    expect(nextEdition(undefined, draft, LATER)).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:/),
      title: 'Frames',
      edition: 1,
      created: LATER,
      modified: LATER,
    });
  });

  it('has shortcuts as they are pressed, and none where the field for it is empty', () => {
    const keys = (shortcut: string) =>
      nextEdition(CODEBOOK, withValueChanged(CODEBOOK, FRAME.id, BLAME.id, { shortcut }), LATER).fields[0]
        ?.values[1]?.shortcut;
    expect(keys(' X ')).toBe('x');
    expect(keys(' ')).toBeUndefined();
  });
});

describe('moving', () => {
  it('goes past what is retired, and stops at either end', () => {
    const some = { ...CODEBOOK, fields: [FRAME, { ...WHY, retired: true as const }, ROLES] };
    const ids = ({ fields }: CodebookDraft) => fields.map(({ id }) => id);
    expect(ids(withFieldMoved(some, ROLES.id, -1))).toEqual([ROLES.id, WHY.id, FRAME.id]);
    expect(withFieldMoved(some, FRAME.id, -1)).toEqual(some);
  });
});

describe('a duplicate', () => {
  it('asks the same under ids of its own, so that codes of the one are none of the other', () => {
    const copy = nextEdition(undefined, duplicateOf(CODEBOOK, 'Copy'), LATER);
    expect(idsIn(copy).filter((id) => idsIn(CODEBOOK).includes(id))).toEqual([]);
    expect(copy.fields.map(({ label }) => label)).toEqual(CODEBOOK.fields.map(({ label }) => label));
    expect(copy.fields[0]?.values[0]).toMatchObject({ label: 'Conflict', shortcut: 'c' });
  });
});
