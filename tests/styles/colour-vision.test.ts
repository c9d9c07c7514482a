import { describe, expect, it } from 'vitest';
import { distance, EYES } from './seen-as.ts';
import { coloursOf, SCHEMES } from './tokens.ts';

const WELL_APART = 25;

describe.each(SCHEMES)('kinds of source whose colours are to be apart, in the %s scheme', (scheme) => {
  const kinds = [...coloursOf(scheme, 'apart')].filter(([name]) => name.startsWith('source-'));
  const pairs = kinds.flatMap((one, at) => kinds.slice(at + 1).map((other) => [one, other] as const));

  it.each(Object.entries(EYES))('are told apart by eyes %s', (_, eyes) => {
    expect(pairs).toHaveLength(15);
    const alike = pairs
      .map(([[name, one], [other, two]]) => ({ name, other, apart: distance(one, two, eyes) }))
      .filter(({ apart }) => apart < WELL_APART);
    expect(alike).toEqual([]);
  });
});
