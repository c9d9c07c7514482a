import type { Article } from '../../lib/article/article.ts';
import type { Findings } from '../../lib/finding/findings.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';

/** What the command writes for one input. */
export type Found =
  | ({
      readonly id: string;
      readonly url?: string;
      readonly title?: string;
      readonly outlet?: string;
      readonly byline?: string;
      readonly published?: string;
      readonly language?: string;
      readonly text: string;
      /** Milliseconds for reading the page and finding in it, without loading the model. */
      readonly ms: number;
      /** Places whose names stand for their governments ("Washington said"), apart from the organisations' own names. */
      readonly governments: readonly Organisation[];
    } & Findings)
  | { readonly id: string; readonly error: string };

/** The findings as the command writes them: `organisations` are those that are named by a name of their own. */
export const describeFindings = ({ claims, organisations, people }: Findings) => ({
  claims,
  organisations: organisations.filter(({ metonym }) => !metonym),
  governments: organisations.filter(({ metonym }) => metonym),
  people,
});

/** The metadata under the names of the command's contract; absent where the page has none. */
export function describeArticle({ url, metadata }: Article) {
  const { headline, outlet, authors, published, language } = metadata;
  return {
    url,
    ...(headline !== undefined && { title: headline }),
    ...(outlet !== undefined && { outlet }),
    ...(authors.length > 0 && { byline: authors.join(', ') }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  };
}
