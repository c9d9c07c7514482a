import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceColours } from '../../lib/settings/settings.ts';
import { type Colour, colourOf } from './colours.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const STYLES = join(import.meta.dirname, '../../assets/styles');
const tokens = readFileSync(join(STYLES, 'tokens.css'), 'utf8');

/** What stands under a selector, up to its end. */
const under = (selector: string): string => tokens.slice(tokens.indexOf(selector)).split('\n}\n', 1)[0] ?? '';

const SETS: Readonly<Record<SourceColours, string>> = {
  usual: under(':root'),
  apart: under(':root') + under('[data-source-colours="apart"]'),
};

/** The colours of a scheme by their names without dashes before, with kinds of source as the reader has chosen. */
export function coloursOf(scheme: Scheme, set: SourceColours = 'usual'): ReadonlyMap<string, Colour> {
  const found = SETS[set].matchAll(/--([\w-]+): light-dark\(([^,]+), ([^)]+)\)/g);
  return new Map(
    [...found].map(([, name = '', light = '', dark = '']) => [
      name,
      colourOf(scheme === 'light' ? light : dark),
    ]),
  );
}
