import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contents } from '../arbitraries.ts';
import { SAMPLE_LIBRARY, writtenText } from './written.ts';

/** Front matter, as Obsidian and static sites read it. */
const frontMatter = (text: string): unknown => {
  const [, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  if (yaml === undefined) throw new Error('No front matter');
  return parse(yaml);
};

describe('a reader of YAML', () => {
  it('reads what stands before the notes', async () => {
    expect(frontMatter(await writtenText('markdown', SAMPLE_LIBRARY))).toMatchObject({
      title: 'Claims saved with Sayso',
      tags: ['flood'],
    });
  });

  it('reads it of any library', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (library) => {
        expect(frontMatter(await writtenText('markdown', library))).toHaveProperty('tags');
      }),
      { numRuns: 25 },
    );
  });
});

describe('a reader of JSON Lines', () => {
  it('reads a claim from each line, with its article inside', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (library) => {
        const lines = (await writtenText('json-lines', library)).split('\n').slice(0, -1);
        const urls = lines.map((line) => JSON.parse(line).article.canonicalUrl);
        expect(urls).toHaveLength(library.annotations.length);
        expect(urls.every((url) => typeof url === 'string')).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
