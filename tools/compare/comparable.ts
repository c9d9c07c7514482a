import { countTerms, type Rarity, rarityAmong } from '../../lib/compare/match/rarity.ts';
import { type Terms, termsOf } from '../../lib/compare/match/terms.ts';

/** The terms of every text of some pairs, and their rarity among these texts, as a library would know them. */
export function comparable(pairs: readonly { readonly a: string; readonly b: string }[]): {
  readonly terms: (text: string) => Terms;
  readonly rarity: Rarity;
} {
  const known = new Map(
    [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].map((text) => [text, termsOf(text)]),
  );
  const rarity = rarityAmong(
    countTerms([...known.values()].map(({ stems, families }) => new Set([...stems.keys(), ...families]))),
  );
  return { terms: (text) => known.get(text) ?? termsOf(text), rarity };
}
