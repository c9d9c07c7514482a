import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../lib/attribution/claim.ts';
import { figureText, findFigures } from '../../lib/attribution/figures/find-figures.ts';
import { tokenise } from '../../lib/language/tokenise.ts';
import { figurePhrases } from '../fixtures/attribution/read-figures.ts';

const figuresOf = (phrase: string): Figure[] => {
  const tokens = tokenise(phrase);
  return findFigures(figureText(tokens), 0, tokens.length);
};

const shown = ({ value, bound, unit, of }: Figure): string =>
  [bound, value, unit, of === undefined ? undefined : `| ${of}`]
    .filter((part) => part !== undefined)
    .join(' ');

const found = figurePhrases().map(({ phrase, figures }) => ({
  phrase,
  expected: figures,
  got: figuresOf(phrase).map(shown),
}));

const f1 = (key: (figure: string) => string): number => {
  let [right, expected, got] = [0, 0, 0];
  for (const row of found) {
    const left = row.expected.map(key);
    expected += row.expected.length;
    got += row.got.length;
    for (const figure of row.got.map(key)) {
      const at = left.indexOf(figure);
      if (at < 0) continue;
      right += 1;
      left.splice(at, 1);
    }
  }
  return (2 * right) / (expected + got);
};

describe('figures', () => {
  it('of dollars behind an article are no Australian ones', () => {
    expect(figuresOf('to pay a $3 billion fee').map(shown)).toEqual(['3000000000 USD | fee']);
    expect(figuresOf('to pay A$3 billion').map(shown)).toEqual(['3000000000 AUD']);
  });
  it('are listed for at least 150 phrases', () => {
    expect(found.length).toBeGreaterThanOrEqual(150);
  });

  it('are found with bound, unit and what is counted: F1 of at least .90', () => {
    expect(
      f1((figure) => figure),
      missed(),
    ).toBeGreaterThanOrEqual(0.9);
  });

  it('have the right value, bound and unit: F1 of at least .95', () => {
    expect(
      f1((figure) => figure.replace(/ \|.*/, '')),
      missed(),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('have spans that cover the number', () => {
    const text = 'It needs $1.2bn, or about 12 per cent of output.';
    expect(figuresOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '$1.2bn',
      '12 per cent',
    ]);
  });

  it('never throw and stay inside any text', () => {
    const pieces = fc.constantFrom(
      'one',
      'million',
      '12',
      '$',
      '-',
      'to',
      'between',
      'of',
      ',',
      'people',
      'no',
      '😀',
      '"',
      '\u200f',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.string(), (words, tail) => {
        const text = words.join(' ') + tail;
        for (const { start, end, value } of figuresOf(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});

function missed(): string {
  return found
    .filter(({ expected, got }) => expected.join(';') !== got.join(';'))
    .map(
      ({ phrase, expected, got }) =>
        `${phrase}\n  expected ${expected.join('; ')}\n  got      ${got.join('; ')}`,
    )
    .join('\n');
}
