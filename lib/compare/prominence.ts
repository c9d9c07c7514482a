import type { ArticleVersion } from '../annotation/article-version.ts';
import { contentOf, positionOf } from './claim-text.ts';
import type { ComparedClaim } from './compared-claim.ts';
import { familiesOf } from './match/terms.ts';

/** How far up in its article a claim stands. `headline`: the headline says it, or much of it, too. */
export const STANDINGS = ['headline', 'opening', 'body'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Prominence {
  readonly standing: Standing;
  /** How much of the article stands before it, 0 to 1; nothing where the article's length was not kept. */
  readonly depth?: number;
}

export type ProminenceOf = (claim: ComparedClaim) => Prominence;

/** In UTF-16 code units: two or three paragraphs of news. */
const OPENING = 600;
/** Of the headline's telling words so many are in a claim that it tells, and never a single one alone. */
const HEADLINE_SHARE = 0.4;
const LEAST_SHARED = 2;

/** @param versions of any articles; of one article the one that was read last tells its length. */
export function prominenceAmong(versions: readonly ArticleVersion[]): ProminenceOf {
  const newest = new Map<string, ArticleVersion>();
  for (const version of versions) {
    const known = newest.get(version.article);
    if (!known || known.read < version.read) newest.set(version.article, version);
  }
  const headlines = new Map<string, ReadonlySet<string>>();
  const headlineOf = ({ id, headline }: ComparedClaim['article']) => {
    const said = headlines.get(id) ?? familiesOf(headline);
    headlines.set(id, said);
    return said;
  };
  return ({ annotation, article }) => {
    const position = positionOf(annotation);
    const length = newest.get(article.id)?.length;
    const standing = tells(headlineOf(article), contentOf(annotation))
      ? 'headline'
      : position < OPENING
        ? 'opening'
        : 'body';
    return { standing, ...(length !== undefined && position < length && { depth: position / length }) };
  };
}

function tells(said: ReadonlySet<string>, content: string): boolean {
  const shared = [...familiesOf(content)].filter((family) => said.has(family)).length;
  return shared >= LEAST_SHARED && shared >= HEADLINE_SHARE * said.size;
}
