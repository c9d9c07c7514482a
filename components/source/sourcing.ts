import { type Claim, FORMS, type Form, SOURCE_TYPES, type SourceType } from '../../lib/attribution/claim.ts';
import { claimGroups } from './claim-groups.ts';

export interface Share<Kind extends string> {
  readonly kind: Kind;
  readonly count: number;
  /** 0 to 1. */
  readonly share: number;
}

/** How a page is sourced, for the strip at its head. */
export interface SourcingSummary {
  readonly claims: number;
  readonly sources: number;
  /** Kinds that occur, in the order of their declaration. */
  readonly types: readonly Share<SourceType>[];
  readonly forms: readonly Share<Form>[];
  /** Who is given most words, and what share of all words reported. */
  readonly mostWords: { readonly name: string; readonly share: number } | null;
}

export function sourcingSummary(claims: readonly Claim[], text: string): SourcingSummary {
  const groups = claimGroups(claims).filter(({ name }) => name !== '');
  const words = groups.map(({ name, claims }) => ({ name, count: wordsIn(claims, text) }));
  const total = wordsIn(claims, text);
  const most = words.reduce((a, b) => (b.count > a.count ? b : a), { name: '', count: 0 });
  return {
    claims: claims.length,
    sources: groups.length,
    types: shares(
      SOURCE_TYPES,
      claims.map(({ sourceType }) => sourceType),
    ),
    forms: shares(
      FORMS,
      claims.map(({ form }) => form),
    ),
    mostWords: most.count > 0 && groups.length > 1 ? { name: most.name, share: most.count / total } : null,
  };
}

const shares = <Kind extends string>(
  kinds: readonly Kind[],
  values: readonly Kind[],
): readonly Share<Kind>[] =>
  kinds
    .map((kind) => {
      const count = values.filter((value) => value === kind).length;
      return { kind, count, share: count / values.length };
    })
    .filter(({ count }) => count > 0);

const wordsIn = (claims: readonly Claim[], text: string): number =>
  claims
    .flatMap(({ content }) => content)
    .reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).filter(Boolean).length, 0);
