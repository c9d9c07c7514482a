import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Colour, colourOf, contrast, over } from './colours.ts';

const STYLE = join(import.meta.dirname, '../../entrypoints/reader.content/highlights.css');

/** Pages as they come: what they are printed on, and the faintest text that is well to be read on it (7 to 1). */
const PAGES = {
  light: { ground: '#ffffff', text: '#595959' },
  'off white': { ground: '#f7f4ec', text: '#525252' },
  dark: { ground: '#121212', text: '#a2a2a2' },
} as const;

interface Highlight {
  readonly name: string;
  readonly ground: Colour | undefined;
  readonly line: Colour | undefined;
}

const highlights: readonly Highlight[] = [
  ...readFileSync(STYLE, 'utf8').matchAll(/::highlight\(([\w-]+)\) \{([^}]*)\}/g),
].map(([, name = '', rules = '']) => {
  const value = (found: RegExp) => found.exec(rules)?.[1];
  const ground = value(/background-color: ([^;]+);/);
  const line = value(/text-decoration: .*(#\w+);/);
  return { name, ground: ground ? colourOf(ground) : undefined, line: line ? colourOf(line) : undefined };
});

const isForDark = ({ name }: Highlight) => name.endsWith('d');

describe.each(Object.entries(PAGES))('on a page that is %s', (kind, page) => {
  const ground = colourOf(page.ground);
  const shown = highlights.filter((highlight) => isForDark(highlight) === (kind === 'dark'));

  it('text of good contrast stays readable under every highlight', () => {
    const faint = shown
      .filter((highlight) => highlight.ground !== undefined)
      .map(({ name, ground: own }) => ({
        name,
        ratio: contrast(colourOf(page.text), own ? over(own, ground) : ground),
      }))
      .filter(({ ratio }) => ratio < 4.5);
    expect(faint).toEqual([]);
  });

  it('every line can be seen on its own ground', () => {
    const faint = shown.flatMap(({ name, ground: own, line }) => {
      const ratio = line && contrast(line, own ? over(own, ground) : ground);
      return ratio !== undefined && ratio < 3 ? [{ name, ratio }] : [];
    });
    expect(faint).toEqual([]);
  });

  it('there is something to look at', () => {
    expect(shown.length).toBeGreaterThan(10);
  });
});
