import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/language/sentences.ts';
import { tokenise } from '../../lib/language/tokenise.ts';
import { decodeWeights } from '../../lib/language/weights.ts';
import { createNameFinder, type Names } from '../../lib/organisations/find-names.ts';
import { namesIn } from './finder-under-test.ts';

const file = readFileSync(new URL('../../assets/public/model/names.weights', import.meta.url));
const finder = createNameFinder(decodeWeights(new Uint8Array(file).buffer));

function stepsOf(text: string): { readonly count: number; readonly names: Names } {
  const tokens = tokenise(text);
  const steps = finder.findInSteps(text, tokens, splitSentences(text, tokens));
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return { count, names: step.value };
  }
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ['capitals without an end mark', 'Council '],
  ['a list without an end', 'Ministry of Health, '],
  ['links without an end', 'Ministry of the '],
  ['open brackets and quotation marks', '( " “ The Union '],
  ['one letter', 'A'],
];

describe('names found in steps', () => {
  it('are those found in one go', () => {
    const text = `The Ministry of Health said no. Mara Lindt, of the Union of Nurses (UN), agreed.\n${'It rained. '.repeat(400)}`;
    const { count, names } = stepsOf(text);
    expect(names).toEqual(namesIn(text));
    expect(count).toBeGreaterThan(10);
  });

  it.each(HOSTILE)(
    'take as many more steps as the text is longer, of %s',
    { timeout: 120_000 },
    (_, piece) => {
      const size = 6000;
      const [once, twice, fourTimes] = [1, 2, 4].map(
        (times) => stepsOf(piece.repeat(Math.ceil((times * size) / piece.length))).count,
      );
      const added = (twice ?? 0) - (once ?? 0);
      const addedThen = (fourTimes ?? 0) - (twice ?? 0);
      // A sentence more or less may fall into a step.
      expect(Math.abs(addedThen - 2 * added)).toBeLessThanOrEqual(4);
    },
  );

  it('are few for an article, and fewest for no text', () => {
    const tokensOf = (text: string) => tokenise(text).length;
    const text = 'The Ministry of Health said on Monday that it knew nothing. '.repeat(200);
    const { count } = stepsOf(text);
    expect(count).toBeLessThan(40 + (3 * tokensOf(text)) / 400);
    expect(stepsOf('').count).toBeLessThan(30);
    expect(stepsOf('').names).toEqual({ organisations: [], people: [], places: [] });
  });
});
