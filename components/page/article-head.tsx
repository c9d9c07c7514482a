import type { Article } from '../../lib/article/article.ts';
import { WordDiff } from '../claim/word-diff.tsx';
import { listed, longDate } from '../wording/formats.ts';
import { PAGE_KIND_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';

interface ArticleHeadProps {
  readonly article: Article;
  /** The headline as it was saved, where it reads otherwise now. */
  readonly savedHeadline?: string | undefined;
}

/** Whose article it is, and what its headline was when claims of it were saved. */
export function ArticleHead({ article: { metadata, kind, url }, savedHeadline }: ArticleHeadProps) {
  const date = longDate(metadata.published);
  const outlet = metadata.outlet ?? hostOf(url);
  return (
    <header class="article-head">
      <p class="kicker">
        <bdi>{outlet}</bdi>
        {kind !== 'news article' && kind !== 'no article' && (
          <span class="page-kind">{PAGE_KIND_NAMES[kind]()}</span>
        )}
      </p>
      <h1 dir="auto">{metadata.headline ?? t('page.noHeadline')}</h1>
      {savedHeadline !== undefined && (
        <div class="headline-before small">
          <p class="muted">{t('page.headlineChanged')}</p>
          <WordDiff saved={savedHeadline} now={metadata.headline ?? ''} />
        </div>
      )}
      {(metadata.authors.length > 0 || date) && (
        <p class="byline">
          {metadata.authors.length > 0 && <bdi>{listed(metadata.authors)}</bdi>}
          {date && (
            <time dateTime={metadata.published} dir="auto">
              {date}
            </time>
          )}
        </p>
      )}
    </header>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
