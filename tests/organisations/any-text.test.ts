import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/language/span.ts';
import { namesIn } from './finder-under-test.ts';

const pieces = [
  'Ministry',
  'of',
  'for',
  'the',
  'The',
  'and',
  ',',
  '.',
  '"',
  '“',
  '(',
  ')',
  'UN',
  'Baku',
  'Maria',
  'Lindt',
  'said',
  '\n',
  "'s",
  '&',
  'Human',
  'Rights',
  'Watch',
  'committee',
  'A',
  '24',
  '-',
  'U.S.',
  '😀',
  'ﬁ',
  'İ',
  '’',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((words) => words.join(' ')),
);

const disjoint = (spans: readonly Span[]) => {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.every((span, index) => index === 0 || span.start >= (sorted[index - 1]?.end ?? 0));
};

/** Milliseconds; a machine that is busy with other things takes its time. */
const PATIENCE = 120_000;

describe('names in any text', () => {
  it('cover something within the text, in order and without overlap', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { organisations, people, places } = namesIn(text);
        const named = organisations.filter(({ metonym }) => !metonym);
        for (const entries of [named, people]) {
          const spans = entries.flatMap(({ mentions }) => mentions);
          expect(spans.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
          expect(disjoint(spans)).toBe(true);
          for (const { mentions } of entries) {
            expect(mentions.length).toBeGreaterThan(0);
            expect([...mentions].sort((a, b) => a.start - b.start)).toEqual(mentions);
          }
        }
        expect(disjoint(places)).toBe(true);
      }),
    );
  });

  it('are the same every time', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(namesIn(text)).toEqual(namesIn(text));
      }),
    );
  });

  it.each([
    ['capitals', 'Council '.repeat(4000)],
    [
      'names that all differ',
      Array.from(
        { length: 3000 },
        (_, n) => `Maria Ax${n.toString(36)}, of the Bx${n.toString(36)} Party,`,
      ).join(' '),
    ],
    ['open brackets and quotes', '( " “ The Union '.repeat(2500)],
    ['a list without an end', `Ministry of ${'Health, '.repeat(4000)}`],
    ['links without an end', `Ministry ${'of the '.repeat(4000)}`],
  ])('come to an end for %s', { timeout: PATIENCE }, (_, text) => {
    expect(namesIn(text)).toBeDefined();
  });
});
