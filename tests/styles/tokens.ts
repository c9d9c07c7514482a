import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Colour, colourOf } from './colours.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const STYLES = join(import.meta.dirname, '../../assets/styles');
const tokens = readFileSync(join(STYLES, 'tokens.css'), 'utf8');

/** The colours of a scheme by their names without dashes before. */
export function coloursOf(scheme: Scheme): ReadonlyMap<string, Colour> {
  const found = tokens.matchAll(/--([\w-]+): light-dark\(([^,]+), ([^)]+)\)/g);
  return new Map(
    [...found].map(([, name = '', light = '', dark = '']) => [
      name,
      colourOf(scheme === 'light' ? light : dark),
    ]),
  );
}
