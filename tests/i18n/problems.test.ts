import '../components/spoken.ts';
import { describe, expect, it } from 'vitest';
import { problemInWords } from '../../components/wording/problems.ts';
import {
  cutShort,
  damaged,
  damagedZip,
  hostile,
  newerVersion,
  noText,
  nothingInTable,
  notJson,
  tooLarge,
  unknownFile,
  zipWithout,
} from '../../lib/exchange/import-problems.ts';
import { problemOf } from '../../lib/library/problems.ts';
import { sourceFiles } from '../architecture/source-files.ts';

/** Every problem that the program tells by a sentence that is written out in it, by its code. */
const told = sourceFiles()
  .filter(({ path }) => /^(lib|entrypoints)\//.test(path))
  .flatMap(({ text }) => [...text.matchAll(/failed\(\s*'([a-z-]+)',\s*'([^']+)',?\s*\)/g)])
  .map(([, code = '', message = '']) => ({ code, message }));

describe('what a reader is told of a problem', () => {
  it('is in English what the program says itself', () => {
    expect(told.length).toBeGreaterThan(8);
    for (const problem of told) expect(problemInWords(problem)).toBe(problem.message);
    const full = problemOf(new DOMException('', 'QuotaExceededError'));
    expect(problemInWords(full)).toBe(full.message);
  });

  it('is the same in English where it names a file, a place in it, or a reason', () => {
    const long = `${'x'.repeat(100)}.txt`;
    const refusals = [unknownFile(long), notJson('Line 3'), damaged('Row 4', 'its cell is not closed')];
    const others = [cutShort(), hostile('Line 2'), tooLarge(), damagedZip(), zipWithout(), noText('a.png')];
    for (const refusal of [...refusals, ...others, newerVersion(), nothingInTable()]) {
      if (refusal.ok) throw new Error('Nothing was refused.');
      expect(problemInWords(refusal.problem)).toBe(refusal.problem.message);
    }
    const failed = problemOf(new DOMException('The disk does not answer', 'UnknownError'));
    expect(problemInWords(failed)).toBe(failed.message);
  });

  it('has words of its own for every problem of the library and of files', () => {
    const codes = sourceFiles()
      .filter(({ path }) => /^lib\/(library|exchange)\//.test(path))
      .flatMap(({ text }) => [...text.matchAll(/(?:failed|refuse|LibraryProblem)\(\s*'([a-z]+-[a-z-]+)'/g)])
      .map(([, code = '']) => code);
    expect(new Set(codes).size).toBeGreaterThan(20);
    const wordless = codes.filter((code) => problemInWords({ code, message: 'no words' }) === 'no words');
    expect(wordless).toEqual([]);
  });

  it('is what was told, where it gives reasons that cannot be foreseen', () => {
    expect(problemInWords({ code: 'unexpected', message: 'Something went wrong (odd).' })).toBe(
      'Something went wrong (odd).',
    );
  });
});
