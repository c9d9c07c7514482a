import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_CONTENTS, type LibraryContents } from '../../lib/annotation/library-contents.ts';
import { BUNDLE_SCHEMA } from '../../lib/exchange/bundle/bundle-lines.ts';
import { bundleImport } from '../../lib/exchange/bundle/read-bundle.ts';
import { bundle } from '../../lib/exchange/bundle/write-bundle.ts';
import { textOf } from '../../lib/exchange/export-format.ts';
import { wholeContents } from './arbitrary-arranged.ts';
import { inAnyOrder } from './in-any-order.ts';

const now = '2026-03-01T12:00:00.000Z';
const written = (library: LibraryContents) => textOf(bundle.write(library, { now }));
const [sample] = fc.sample(wholeContents, { numRuns: 1, seed: 7 });
const file = written(sample ?? { articles: [], annotations: [] });
const codeOf = (text: string) => {
  const result = bundleImport.read(text);
  return result.ok ? 'read' : result.problem.code;
};
/** The same file with one part of a line replaced, and the checksum made to fit no more. */
const edited = (from: string | RegExp, to: string) => {
  const text = file.replace(from, to);
  expect(text).not.toBe(file);
  return text;
};

describe('a Sayso bundle', () => {
  it('gives back exactly what was written into it', () => {
    fc.assert(
      fc.property(wholeContents, (library) => {
        const result = bundleImport.read(written(library));
        expect(result).toMatchObject({ ok: true, value: { leftOut: 0 } });
        expect(inAnyOrder(result.ok ? result.value : EMPTY_CONTENTS)).toEqual(inAnyOrder(library));
      }),
    );
  });

  it('keeps fields that this version does not know, wherever they stand', () => {
    const library = structuredClone(sample ?? { articles: [], annotations: [] });
    const [first] = library.articles;
    const [story] = library.stories ?? [];
    if (!first || !story) throw new Error('The sample has no article');
    Object.assign(first, { later: { a: [1] } });
    Object.assign(story, { mood: 'grim' });
    Object.assign(first.sourcing, { also: true });
    const result = bundleImport.read(written(library));
    expect(result.ok && result.value.articles).toContainEqual(first);
    expect(result.ok && result.value.stories).toContainEqual(story);
  });

  it('is read with the line ends and the mark that an editor adds', () => {
    expect(codeOf(`\ufeff${file.replaceAll('\n', '\r\n')}\r\n`)).toBe('read');
  });

  it('is described by the published schema', () => {
    const published = readFileSync('docs/formats/sayso-bundle.schema.json', 'utf8');
    expect(JSON.parse(published)).toEqual(BUNDLE_SCHEMA);
  });
});

describe('a bundle is refused whole, with a sentence,', () => {
  it('when it is cut short anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 25, max: file.length - 2 }), (end) => {
        expect(codeOf(file.slice(0, end))).toBe('import-cut-short');
      }),
    );
  });

  it('when a character was changed', () => {
    expect(codeOf(edited('"headline":"', '"headline":"x'))).toBe('import-damaged');
  });

  it('when a record is not as it should be, and says which', () => {
    const result = bundleImport.read(edited(/"kind":"[a-z ]+","headline/, '"kind":7,"headline'));
    expect(result).toMatchObject({
      ok: false,
      problem: { message: expect.stringMatching(/is damaged \(Line \d+: article\.kind should be one of/) },
    });
  });

  it('when a newer version of Sayso wrote it', () => {
    expect(codeOf('{"sayso-bundle":{"version":4,"anything":"else"}}\n')).toBe('import-newer');
  });

  it('when it reaches for a prototype', () => {
    expect(codeOf(edited('"headline":', '"__proto__":{"x":1},"headline":'))).toBe('import-hostile');
  });

  it('when it is nested to exhaust the stack', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(codeOf(edited('"headline":', `"deep":${deep},"headline":`))).toBe('import-hostile');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(file.length), (noise, at) => {
        bundleImport.read(file.slice(0, at) + noise + file.slice(at));
      }),
    );
  });
});
