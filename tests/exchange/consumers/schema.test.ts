import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeContents } from '../arbitrary-arranged.ts';
import { SAMPLE_LIBRARY, writtenText } from './written.ts';

const published: object = JSON.parse(readFileSync('docs/formats/sayso-bundle.schema.json', 'utf8'));
const isLine = new Ajv2020({ strict: true, strictRequired: false }).compile(published);
const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('a JSON Schema validator with the published schema', () => {
  it('accepts every line of every bundle', async () => {
    await fc.assert(
      fc.asyncProperty(wholeContents, async (library) => {
        for (const line of lines(await writtenText('bundle', library))) expect(isLine(line)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('refuses a record with a field missing, of a wrong kind, or of no kind that is known', async () => {
    const [, , article] = lines(await writtenText('bundle', SAMPLE_LIBRARY));
    const text = JSON.stringify(article);
    expect(isLine(article)).toBe(true);
    expect(isLine(JSON.parse(text.replace('"headline"', '"headlines"')))).toBe(false);
    expect(isLine(JSON.parse(text.replace('"kind":"news article"', '"kind":"poem"')))).toBe(false);
    expect(isLine({ poem: {} })).toBe(false);
  });
});
