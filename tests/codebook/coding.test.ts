import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShortcut } from '../../lib/codebook/check-codebook.ts';
import type { CodedAs } from '../../lib/codebook/code.ts';
import type { CodebookField } from '../../lib/codebook/codebook.ts';
import { codedAs, stillToCode, toggledValue, valuesCoded, withCode } from '../../lib/codebook/coding.ts';
import { valueByKey } from '../../lib/codebook/shortcuts.ts';
import {
  BLAME,
  CODEBOOK,
  CODES,
  CONFLICT,
  FRAME,
  OFFICIAL,
  ROLES,
  STRENGTH,
  WHY,
  WORKER,
} from './sample-codebook.ts';

const anyField = fc.constantFrom(...CODEBOOK.fields);
const answer: fc.Arbitrary<CodedAs | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.string(),
  fc.integer(),
  fc.uniqueArray(fc.constantFrom(CONFLICT.id, BLAME.id, 'urn:uuid:gone')),
);

describe('coding a claim', () => {
  it('answers one field, under the edition of today, and leaves all others as they were', () => {
    fc.assert(
      fc.property(anyField, answer, (field, value) => {
        const coded = withCode(CODES, { ...CODEBOOK, edition: 9 }, field, value);
        const others = ({ id }: CodebookField) => CODES.filter((code) => code.field !== id);
        expect(coded.filter((code) => code.field !== field.id)).toEqual(others(field));
        expect(coded.filter((code) => code.field === field.id).length).toBeLessThan(2);
        expect(coded.every((code) => code.field !== field.id || code.edition === 9)).toBe(true);
      }),
    );
  });

  it('hands back what was answered, where that says anything', () => {
    fc.assert(
      fc.property(anyField, answer, (field, value) => {
        const says = value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
        expect(codedAs(withCode([], CODEBOOK, field, value), CODEBOOK, field)).toEqual(
          says ? value : undefined,
        );
      }),
    );
  });

  it('takes a number for an answer, 0 too', () => {
    expect(codedAs(withCode([], CODEBOOK, STRENGTH, 0), CODEBOOK, STRENGTH)).toBe(0);
  });

  it('keeps codes of other codebooks in fields of the same id', () => {
    const other = { ...CODEBOOK, id: 'urn:uuid:other' };
    expect(withCode(CODES, other, FRAME, [BLAME.id])).toHaveLength(CODES.length + 1);
  });

  it('chooses one value in place of another, and takes it back when it is pressed again', () => {
    expect(toggledValue(FRAME, undefined, CONFLICT.id)).toEqual([CONFLICT.id]);
    expect(toggledValue(FRAME, [CONFLICT.id], BLAME.id)).toEqual([BLAME.id]);
    expect(toggledValue(FRAME, [BLAME.id], BLAME.id)).toEqual([]);
  });

  it('gathers several values in the order of the codebook, and keeps those it does not know', () => {
    expect(toggledValue(ROLES, [OFFICIAL.id, 'urn:uuid:gone'], WORKER.id)).toEqual([
      WORKER.id,
      OFFICIAL.id,
      'urn:uuid:gone',
    ]);
  });

  it('takes an answer in words for no value', () => {
    expect(valuesCoded('words')).toEqual([]);
  });

  it('tells what has to be answered still', () => {
    expect(stillToCode([], CODEBOOK)).toEqual([FRAME]);
    expect(stillToCode(CODES, CODEBOOK)).toEqual([]);
    const retired = { ...CODEBOOK, fields: [{ ...FRAME, retired: true as const }, WHY] };
    expect(stillToCode([], retired)).toEqual([]);
  });
});

describe('shortcuts', () => {
  it('choose a value in whichever field it is, also when Caps Lock is on', () => {
    expect(valueByKey(CODEBOOK, 'c')).toEqual({ field: FRAME, value: CONFLICT });
    expect(valueByKey(CODEBOOK, 'B')?.value).toBe(BLAME);
    expect(valueByKey(CODEBOOK, '2')?.value).toBe(OFFICIAL);
    expect(valueByKey(CODEBOOK, 'x')).toBeUndefined();
  });

  it('of what is retired do nothing', () => {
    const fields = [{ ...FRAME, values: [{ ...CONFLICT, retired: true as const }, BLAME] }];
    expect(valueByKey({ ...CODEBOOK, fields }, 'c')).toBeUndefined();
  });

  it.each(['a', '1', 'é', '?', 'ж'])('can be %s', (key) => void expect(isShortcut(key)).toBe(true));
  it.each(['', 'ab', ' ', '\t', 'A', 'Enter'])('cannot be “%s”', (key) => {
    expect(isShortcut(key)).toBe(false);
  });
});
