import { describe, expect, it } from 'vitest';
import {
  measureClaims,
  measureFigures,
  readClaimPairs,
  readFigurePairs,
} from '../../tools/compare/claim-pairs.ts';

const pairs = readClaimPairs();
const measures = measureClaims(pairs);

describe('on pairs of attributed claims written for this project', () => {
  it('has enough of them, of every kind', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect(pairs.filter(({ figures }) => figures === 'differ').length).toBeGreaterThanOrEqual(40);
  });

  it('tells the same claim from another one about the same event', () => {
    expect(measures.same.best.f1).toBeGreaterThan(0.88);
    expect(measures.sameMatter.best.f1).toBeGreaterThan(0.85);
  });

  it('finds figures that differ and is silent where they agree', () => {
    expect(measures.figures.recall).toBeGreaterThanOrEqual(0.9);
    expect(measures.figures.falseAlarms).toBeLessThanOrEqual(0.05);
  });

  it('does so on figures alone, too', () => {
    const figures = measureFigures(readFigurePairs());
    expect(figures.recall).toBeGreaterThanOrEqual(0.88);
    expect(figures.falseAlarms).toBeLessThanOrEqual(0.03);
  });
});
