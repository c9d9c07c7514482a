import { describe, expect, it } from 'vitest';
import { SOURCE_COLOURS } from '../../lib/settings/settings.ts';
import { type Colour, contrast } from './colours.ts';
import { coloursOf, SCHEMES } from './tokens.ts';

/** What WCAG 2.2 AA asks of words, and of what has to be seen to be used. */
const WORDS = 4.5;
const SHAPES = 3;

const GROUNDS = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover'];
const SOURCES = ['person', 'organisation', 'document', 'unnamed', 'group', 'none'].map(
  (kind) => `source-${kind}`,
);
const TAGS = ['grey', 'blue', 'teal', 'green', 'amber', 'orange', 'red', 'violet'].map(
  (name) => `tag-${name}`,
);

const pairs = (fronts: readonly string[], backs: readonly string[]): (readonly [string, string])[] =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));

/** What is written on what. */
const WRITTEN = [
  ...pairs(['text', 'text-muted'], GROUNDS),
  ...pairs(['text', 'text-muted'], ['mark-soft']),
  ...pairs(['text'], ['ok-soft', 'warn-soft', 'danger-soft', ...TAGS]),
  ...pairs(['ok', 'warn', 'danger', 'accent'], GROUNDS),
  ...pairs(SOURCES, ['surface', 'surface-raised', 'surface-sunken']),
  ...pairs(['accent-text'], ['accent', 'accent-hover']),
  ['ok', 'ok-soft'],
  ['warn', 'warn-soft'],
  ['danger', 'danger-soft'],
] as const;

/** What outlines a control, or shows a state or a share, on what. */
const DRAWN = [
  ...pairs(['border-strong', 'focus', 'mark-line'], [...GROUNDS, 'mark-soft']),
  ...pairs(SOURCES, GROUNDS),
];

const SHOWN = SCHEMES.flatMap((scheme) => SOURCE_COLOURS.map((set) => ({ scheme, set })));

describe.each(SHOWN)('in the $scheme scheme, kinds of source as $set', ({ scheme, set }) => {
  const colours = coloursOf(scheme, set);
  const colour = (name: string): Colour => {
    const found = colours.get(name);
    if (!found) throw new Error(`There is no colour called ${name}.`);
    return found;
  };
  const tooFaint = (named: readonly (readonly [string, string])[], least: number) =>
    named
      .map(([front, back]) => ({ front, back, ratio: contrast(colour(front), colour(back)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`);

  it('whatever is written can be read', () => {
    expect(tooFaint(WRITTEN, WORDS)).toEqual([]);
  });

  it('whatever has to be seen to be used can be seen', () => {
    expect(tooFaint(DRAWN, SHAPES)).toEqual([]);
  });
});

describe('the measure itself', () => {
  it('knows the two ends of the scale', () => {
    const [black, white] = [0, 255].map((channel) => ({
      red: channel,
      green: channel,
      blue: channel,
      cover: 1,
    }));
    expect(black && white && contrast(black, white)).toBeCloseTo(21, 5);
    expect(white && contrast(white, white)).toBe(1);
  });
});
