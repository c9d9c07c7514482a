import '../components/spoken.ts';
import { describe, expect, it } from 'vitest';
import { problemInWords } from '../../components/wording/problems.ts';
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

  it('is what was told, where it gives reasons that cannot be foreseen', () => {
    expect(problemInWords({ code: 'unexpected', message: 'Something went wrong (odd).' })).toBe(
      'Something went wrong (odd).',
    );
  });
});
