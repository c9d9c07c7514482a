import { expect, it } from 'vitest';
import { codebookInUse, NO_CODEBOOK } from '../../lib/codebook/codebook-in-use.ts';
import { codesInWords } from '../../lib/codebook/codes-in-words.ts';
import { CODEBOOK, CODES, FRAME } from './sample-codebook.ts';

it('codes are read by the labels of their fields and values, in the order of the codebook', () => {
  expect(codesInWords([CODEBOOK])([...CODES].reverse())).toEqual([
    { field: 'Frame', values: ['Conflict'] },
    { field: 'Roles', values: ['Worker', 'Official'] },
    { field: 'Why', values: ['Two sides; one text'] },
    { field: 'Strength', values: ['0'] },
  ]);
});

it('a value that the codebook does not know stands by its id, and a codebook that is not there is passed over', () => {
  const code = { codebook: CODEBOOK.id, edition: 1, field: FRAME.id, value: ['urn:uuid:gone'] };
  expect(codesInWords([CODEBOOK])([code])).toEqual([{ field: 'Frame', values: ['urn:uuid:gone'] }]);
  expect(codesInWords([])(CODES)).toEqual([]);
  expect(codesInWords([CODEBOOK])(undefined)).toEqual([]);
});

it('the codebook in use is the one chosen, else the only one that there is', () => {
  const other = { id: 'urn:uuid:other' };
  expect(codebookInUse([CODEBOOK], '')).toBe(CODEBOOK);
  expect(codebookInUse([CODEBOOK, other], '')).toBeUndefined();
  expect(codebookInUse([CODEBOOK, other], other.id)).toBe(other);
  expect(codebookInUse([CODEBOOK], 'urn:uuid:gone')).toBeUndefined();
  expect(codebookInUse([CODEBOOK], NO_CODEBOOK)).toBeUndefined();
});
