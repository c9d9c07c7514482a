import { useMemo } from 'preact/hooks';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { ArticleVersion } from '../../lib/annotation/article-version.ts';
import type { SavedArticle } from '../../lib/annotation/saved-article.ts';
import type { ClaimDecision } from '../../lib/compare/claim-decisions.ts';
import { compareArticles } from '../../lib/compare/compare.ts';
import { articlesWithin, isNarrowing, narrowed } from '../../lib/compare/narrow.ts';
import { t } from '../wording/words.ts';
import './compare.css';
import './compare-print.css';
import type { ComparePlace } from './compare-place.ts';
import { CompareView } from './compare-view.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterOptions } from './filter-options.ts';
import { OutletLine } from './outlet-line.tsx';
import { PrintedHead } from './printed-head.tsx';
import type { Decide } from './row-decisions.tsx';

interface CompareDeskProps {
  readonly articles: readonly SavedArticle[];
  /** Those of other articles are left out. */
  readonly annotations: readonly Annotation[];
  readonly place: ComparePlace;
  /** `isTyped` while the reader is still typing. */
  readonly onPlace: (change: Partial<ComparePlace>, isTyped?: boolean) => void;
  readonly onReveal: (annotation: string) => void;
  /** What the reader said of claims before, and says now. */
  readonly decisions: readonly ClaimDecision[];
  readonly decide: Decide;
  /** How long the articles were, where that is kept. */
  readonly versions: readonly ArticleVersion[];
}

/** Some articles side by side, narrowed down to what their reader looks for. */
export function CompareDesk({
  articles,
  annotations,
  decisions,
  versions,
  place,
  onPlace,
  ...deeds
}: CompareDeskProps) {
  const { filter, view } = place;
  const comparison = useMemo(
    () => compareArticles({ articles: articlesWithin(articles, filter), annotations, decisions, versions }),
    [articles, annotations, decisions, versions, filter.outlets.join('\n'), filter.from, filter.until],
  );
  const shown = useMemo(() => narrowed(comparison, filter), [comparison, filter]);
  const options = useMemo(() => {
    const byId = new Map(articles.map((article) => [article.id, article]));
    return filterOptions(
      annotations.flatMap((annotation) => {
        const article = byId.get(annotation.article);
        return article ? [{ annotation, article }] : [];
      }),
    );
  }, [articles, annotations]);
  if (comparison.rows.length === 0 && !isNarrowing(filter)) return <NothingToCompare />;
  return (
    <div class="compare">
      <OutletLine outlets={comparison.outlets} />
      <FilterBar
        filter={filter}
        options={options}
        shown={shown.rows.length}
        onFilter={(next, isTyped) => onPlace({ filter: next }, isTyped)}
      />
      <PrintedHead view={view} filter={filter} shown={shown.rows.length} />
      <CompareView comparison={shown} view={view} onView={(next) => onPlace({ view: next })} {...deeds} />
    </div>
  );
}

const NothingToCompare = () => (
  <div class="compare empty-state">
    <h3>{t('compare.empty')}</h3>
    <p class="muted">{t('compare.emptyWhy')}</p>
  </div>
);
