import { readFileSync } from 'node:fs';
import { readFigures } from '../../lib/compare/figures/read-figures.ts';
import { differingFigures } from '../../lib/compare/figures.ts';
import { likeness } from '../../lib/compare/match/likeness.ts';
import { comparable } from './comparable.ts';
import { measureRanking, type RankingMeasures } from './ranking-measures.ts';

interface Claim {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

interface Event {
  readonly topic: string;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly match: 'same' | 'overlapping' | 'different';
    readonly figures?: 'agree' | 'differ';
  }[];
}

export interface ClaimPair {
  readonly topic: string;
  readonly a: Claim;
  readonly b: Claim;
  readonly match: 'same' | 'overlapping' | 'different';
  readonly figures?: 'agree' | 'differ';
}

const FILE = new URL('../../tests/fixtures/compare/claim-pairs.json', import.meta.url);
const FIGURES = new URL('../../tests/fixtures/compare/figure-pairs.json', import.meta.url);

/** The project's own pairs of attributed claims. */
export function readClaimPairs(): ClaimPair[] {
  const events: readonly Event[] = JSON.parse(readFileSync(FILE, 'utf8'));
  return events.flatMap(({ topic, claims, pairs }) =>
    pairs.map(({ a, b, ...labels }) => ({ topic, a: claimAt(claims, a), b: claimAt(claims, b), ...labels })),
  );
}

function claimAt(claims: Event['claims'], letter: string): Claim {
  const claim = claims[letter];
  if (!claim) throw new Error(`The fixture has no claim "${letter}".`);
  return claim;
}

export interface ClaimMeasures {
  /** Same against different; overlapping pairs left out. */
  readonly same: RankingMeasures;
  /** Same or overlapping against different. */
  readonly sameMatter: RankingMeasures;
  readonly figures: FigureMeasures;
}

export interface FigureMeasures {
  /** Of the pairs marked as differing, the share found. */
  readonly recall: number;
  /** Of the pairs marked as agreeing, the share wrongly found. */
  readonly falseAlarms: number;
  readonly missed: readonly string[];
  readonly false: readonly string[];
}

export function measureClaims(pairs: readonly ClaimPair[]): ClaimMeasures {
  const { terms, rarity } = comparable(pairs.map(({ a, b }) => ({ a: a.content, b: b.content })));
  const scored = pairs.map((pair) => ({
    ...pair,
    score: likeness(terms(pair.a.content), terms(pair.b.content), rarity),
  }));
  return {
    same: ranked(scored.filter(({ match }) => match !== 'overlapping')),
    sameMatter: ranked(scored),
    figures: measureFigures(pairs.map(({ a, b, ...pair }) => ({ ...pair, a: a.content, b: b.content }))),
  };
}

const ranked = (pairs: readonly { readonly match: string; readonly score: number }[]) =>
  measureRanking(
    pairs.map(({ match }) => (match === 'different' ? 0 : 1)),
    pairs.map(({ score }) => score),
  );

/** Two contents that give figures, which agree or differ. */
export interface FigurePair {
  readonly a: string;
  readonly b: string;
  readonly figures?: 'agree' | 'differ';
}

/** The project's own pairs of contents with figures alone. */
export const readFigurePairs = (): readonly FigurePair[] => JSON.parse(readFileSync(FIGURES, 'utf8'));

export function measureFigures(pairs: readonly FigurePair[]): FigureMeasures {
  const differ = ({ a, b }: FigurePair) => differingFigures(readFigures(a), readFigures(b)).length > 0;
  const text = ({ a, b }: FigurePair) => `${a} / ${b}`;
  const differing = pairs.filter(({ figures }) => figures === 'differ');
  const agreeing = pairs.filter(({ figures }) => figures === 'agree');
  const missed = differing.filter((pair) => !differ(pair));
  const wrong = agreeing.filter(differ);
  return {
    recall: 1 - missed.length / differing.length,
    falseAlarms: wrong.length / agreeing.length,
    missed: missed.map(text),
    false: wrong.map(text),
  };
}
