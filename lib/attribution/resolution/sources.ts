import type { Claim, SourceType } from '../claim.ts';

/** One real source of a text, under however many names and pronouns it appears. */
export interface Source {
  /** Empty for the claims that name nobody. */
  readonly name: string;
  readonly type: SourceType;
  /** Indices into the claims, in text order. Never empty. */
  readonly claims: readonly number[];
}

/** Gathers claims by who is behind them, in the order in which the sources first appear. */
export function groupBySource(claims: readonly Claim[]): Source[] {
  const nameOf = sourceNames(claims);
  const groups = new Map<string, { name: string; type: SourceType; claims: number[] }>();
  claims.forEach((claim, index) => {
    const name = nameOf(claim);
    const group = groups.get(keyOf(name));
    if (group === undefined) groups.set(keyOf(name), { name, type: claim.sourceType, claims: [index] });
    else group.claims.push(index);
  });
  return [...groups.values()];
}

/**
 * Tells what each claim's source is called. A source that stands for a name has that name, and so has one that
 * contains it: "Foreign Minister Ana Ruiz" where a later "she" stands for "Ana Ruiz".
 */
function sourceNames(claims: readonly Claim[]): (claim: Claim) => string {
  const known = new Map<string, Set<string>>();
  for (const { source, sourceType } of claims) {
    const name = source?.resolved?.name;
    if (name === undefined) continue;
    const key = `${sourceType} ${lastWord(name)}`;
    known.set(key, (known.get(key) ?? new Set()).add(name));
  }
  return ({ source, sourceType }) => {
    if (source === null) return '';
    if (source.resolved !== undefined) return source.resolved.name;
    for (const word of wordsOf(source.text)) {
      for (const name of known.get(`${sourceType} ${word}`) ?? []) {
        if (source.text.includes(name)) return name;
      }
    }
    return source.text;
  };
}

const WORDS_LOOKED_AT = 40;
const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, 400)
    .toLowerCase()
    .split(/[\s,;:()]+/, WORDS_LOOKED_AT);
const lastWord = (name: string): string => wordsOf(name).at(-1) ?? '';

/** "The letters" and "the letters" are one source. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?)\s/, '')
    .replaceAll(/\s+/g, ' ');
