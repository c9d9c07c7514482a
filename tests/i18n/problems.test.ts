import '../components/spoken.ts';
import { describe, expect, it } from 'vitest';
import { problemInWords } from '../../components/wording/problems.ts';
import { FAULTS, type FaultKind, type FileFault, type FilePlace } from '../../lib/exchange/file-fault.ts';
import {
  cutShort,
  damaged,
  damagedZip,
  emptyFile,
  hostile,
  newerVersion,
  noText,
  nothingInTable,
  notJson,
  tooLarge,
  unknownFile,
  unreadable,
  zipWithout,
} from '../../lib/exchange/import-problems.ts';
import { Fault, WANTED, type Wanted } from '../../lib/exchange/shape/shape.ts';
import { problemOf } from '../../lib/library/problems.ts';
import { sourceFiles } from '../architecture/source-files.ts';

/** Every problem that the program tells by a sentence that is written out in it, by its code. */
const told = sourceFiles()
  .filter(({ path }) => /^(lib|entrypoints)\//.test(path))
  .flatMap(({ text }) => [...text.matchAll(/failed\(\s*'([a-z-]+)',\s*'([^']+)',?\s*\)/g)])
  .map(([, code = '', message = '']) => ({ code, message }));

const isWanted = (name: string): name is Wanted => Object.hasOwn(WANTED, name);
const isFault = (name: string): name is FaultKind => Object.hasOwn(FAULTS, name);

describe('what a reader is told of a problem', () => {
  it('is in English what the program says itself', () => {
    expect(told.length).toBeGreaterThan(8);
    for (const problem of told) expect(problemInWords(problem)).toBe(problem.message);
    const full = problemOf(new DOMException('', 'QuotaExceededError'));
    expect(problemInWords(full)).toBe(full.message);
  });

  it('is the same in English where it names a file, a place in it, or a reason', () => {
    const long = `${'x'.repeat(100)}.txt`;
    const line = { in: 'line', number: 3 } as const;
    const refusals = [unknownFile(long), unreadable(long), notJson(line), hostile(line), noText('a.png')];
    const others = [cutShort(), tooLarge(), damagedZip(), zipWithout(), emptyFile('a.csv')];
    for (const refusal of [...refusals, ...others, newerVersion(), nothingInTable()]) {
      if (refusal.ok) throw new Error('Nothing was refused.');
      expect(problemInWords(refusal.problem)).toBe(refusal.problem.message);
    }
    const failed = problemOf(new DOMException('The disk does not answer', 'UnknownError'));
    expect(problemInWords(failed)).toBe(failed.message);
  });

  it('is the same in English of every fault that a file can have', () => {
    const places: readonly FilePlace[] = [
      { in: 'file' },
      { in: 'row', number: 4 },
      { in: 'cell', number: 4, column: 'annotation_json' },
      { in: 'annotation', number: 2 },
    ];
    const misfits = Object.keys(WANTED)
      .filter(isWanted)
      .map((wanted) => {
        const fault = new Fault();
        fault.refuse(wanted, 'a, b');
        fault.within('claim');
        return fault;
      });
    const faults: readonly FileFault[] = [
      new Fault(),
      ...misfits,
      ...Object.keys(FAULTS)
        .filter(isFault)
        .map((kind) => ({ kind, id: 'urn:uuid:1' })),
    ];
    for (const place of places)
      for (const fault of faults) {
        const refusal = damaged(place, fault);
        if (refusal.ok) throw new Error('Nothing was refused.');
        expect(problemInWords(refusal.problem)).toBe(refusal.problem.message);
      }
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
