import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/compare/compare.ts';
import { claimsIn, claimsNaming } from '../../lib/compare/evidence.ts';
import { organisationsByKind } from '../../lib/compare/organisation-kinds.ts';
import { savedArticle, savedClaim } from './saved.ts';

const named = (name: string, mentions: number, kind: 'government' | 'media' | 'company' = 'government') =>
  ({ name, kind, roles: ['named'], mentions }) as const;

const courier = savedArticle('Courier', {
  organisations: [named('Skerry Lines', 3, 'company'), named('Maritime Office', 2)],
});
const herald = savedArticle('Herald', {
  organisations: [named('Maritime Office', 4), named('Harbour Police', 1)],
});
const claims = [
  savedClaim(courier, { source: 'the Maritime Office', content: 'the ferry was not inspected' }),
  savedClaim(herald, { source: 'Mara Lund', content: 'the UN body asked for it, not UNDP' }),
];
const comparison = compareArticles({ articles: [courier, herald], annotations: claims });

describe('the claims behind a number', () => {
  const namedBy = (name: string, acronym?: string) =>
    claimsNaming({ name, ...(acronym && { acronym }) }, claimsIn(comparison)).map(
      ({ article }) => article.outlet,
    );

  it('are those whose sentence or source names the organisation', () => {
    expect(namedBy('The Maritime Office')).toEqual(['Courier']);
    expect(namedBy('United Nations', 'UN')).toEqual(['Herald']);
  });

  it('leave out those in which the name is only a part of another word', () => {
    expect(namedBy('Mari')).toEqual([]);
    expect(namedBy('Development Programme', 'DP')).toEqual([]);
  });
});

it('sets organisations under their kind, with what each outlet has of it', () => {
  expect(
    organisationsByKind(comparison.organisations).map(({ kind, organisations, mentions }) => [
      kind,
      organisations.map(({ name }) => name),
      mentions,
    ]),
  ).toEqual([
    ['government', ['Maritime Office', 'Harbour Police'], [2, 5]],
    ['company', ['Skerry Lines'], [3, 0]],
  ]);
});
