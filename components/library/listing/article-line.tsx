import type { LibraryRow } from '../../../lib/library/search/search-record.ts';
import { shortDate } from '../../wording/formats.ts';
import { addressAtClaim } from '../address.ts';

/** Where a claim was read, with the way back to it. */
export function ArticleLine({ row }: { readonly row: LibraryRow }) {
  const { article, annotation } = row;
  return (
    <p class="article-line">
      <bdi class="kicker">{article.outlet}</bdi>
      <ArticleLink row={row} />
      <span class="muted">{shortDate(article.published ?? annotation.created)}</span>
    </p>
  );
}

interface ArticleLinkProps {
  readonly row: LibraryRow;
  /** -1 where another key than Tab leads there. */
  readonly tabIndex?: 0 | -1;
}

/** The headline, which leads to the claim in its article; by itself, where the article is not on the web. */
export function ArticleLink({ row, tabIndex }: ArticleLinkProps) {
  const address = addressAtClaim(row);
  const { headline } = row.article;
  const { id } = row.annotation;
  if (!address) return <bdi>{headline}</bdi>;
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      dir="auto"
      data-claim={id}
      tabIndex={tabIndex}
    >
      {headline || address}
    </a>
  );
}
