import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../lib/exchange/read-file.ts';
import { SAMPLE_LIBRARY, writtenText } from './consumers/written.ts';

/** A file of every kind that is read, by its name. */
const FILES: readonly (readonly [name: string, text: string])[] = [
  ['x.sayso.jsonl', await writtenText('bundle', SAMPLE_LIBRARY)],
  ['x.csv', await writtenText('csv', SAMPLE_LIBRARY)],
  ['x.jsonld', await writtenText('web-annotation', SAMPLE_LIBRARY)],
  ['hypothesis.json', readFileSync('tests/fixtures/exchange/hypothesis.json', 'utf8')],
  ['recogito.json', readFileSync('tests/fixtures/exchange/recogito.json', 'utf8')],
];

/** The code of the refusal, or what was read. */
function outcome(name: string, text: string): string {
  const file = readFile(name, text, { content: 0, url: 1 });
  if (file.ok) return 'read';
  expect(file.problem.message).toMatch(/Nothing was imported, and your library is as it was\. .+\.$/);
  return file.problem.code;
}

describe.each(FILES)('%s', (name, text) => {
  it('is read as it is', () => {
    expect(outcome(name, text)).toBe('read');
  });

  it('is refused with a sentence where it is cut short, or read as far as it is whole', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 2), (end) => {
        expect(outcome(name, text.slice(0, end))).toMatch(
          /^(import-(cut-short|damaged|unknown|empty)|read)$/,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('never breaks the reader, whatever is written into it', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ unit: 'binary', maxLength: 30 }), (at, noise) => {
        outcome(name, text.slice(0, at) + noise + text.slice(at));
      }),
      { numRuns: 150 },
    );
  });
});

describe.each(FILES.filter(([name]) => name.endsWith('json') || name.endsWith('jsonld')))(
  '%s',
  (name, text) => {
    const withField = (field: string) =>
      text.replace('"type"', `${field},"type"`).replace('"id"', `${field},"id"`);

    it('is refused when it reaches for a prototype', () => {
      expect(outcome(name, withField('"__proto__":{"polluted":true}'))).toBe('import-hostile');
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    });

    // What stands so far into a file that it is not recognised any more is refused as unknown.
    it('is refused when it is nested to exhaust the stack', () => {
      const deep = `"deep":${'['.repeat(60_000)}${']'.repeat(60_000)}`;
      expect(outcome(name, withField(deep))).toMatch(/^import-(hostile|unknown)$/);
    });
  },
);
