import { useMemo, useState } from 'preact/hooks';
import { compareArticles } from '../../lib/compare/compare.ts';
import { CompareView } from '../compare/compare-view.tsx';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { shortDate } from '../wording/formats.ts';
import { t } from '../wording/words.ts';
import { addressAtClaim } from './address.ts';
import type { LibrarySession } from './library-session.ts';

/** Pick articles; see them side by side. */
export function ComparePage({ session }: { readonly session: LibrarySession }) {
  const rows = session.rows.value;
  const articles = useMemo(
    () => [...new Map(rows.map(({ article }) => [article.id, article])).values()],
    [rows],
  );
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const chosen = articles.filter(({ id }) => picked === null || picked.includes(id));
  const comparison = useMemo(
    () => compareArticles({ articles: chosen, annotations: rows.map(({ annotation }) => annotation) }),
    [rows, picked],
  );
  if (articles.length < 2)
    return <Notice icon="compare" title={t('comparing.tooFew')} why={t('comparing.tooFewWhy')} />;

  const ids = chosen.map(({ id }) => id);
  const toggle = (id: string) => setPicked(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  const reveal = (id: string) => {
    const row = rows.find(({ annotation }) => annotation.id === id);
    const address = row && addressAtClaim(row);
    if (address) open(address, '_blank', 'noopener');
  };
  return (
    <div class="library-columns">
      <section class="facets" aria-label={t('comparing.articles')}>
        <h2 class="kicker">{t('comparing.articles')}</h2>
        <ul class="article-picks">
          {articles.map(({ id, outlet, headline, published }) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={ids.includes(id)} onChange={() => toggle(id)} />
                <span>
                  <bdi class="kicker">{outlet}</bdi>
                  <span class="pick-headline" dir="auto">
                    {headline}
                  </span>
                  <span class="small muted">{shortDate(published)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <div class="row">
          <Button onPress={() => setPicked(null)}>{t('comparing.all')}</Button>
          <Button onPress={() => setPicked([])}>{t('comparing.none')}</Button>
        </div>
      </section>
      <section class="results wide" aria-label={t('library.compare')}>
        <CompareView comparison={comparison} onReveal={reveal} />
      </section>
    </div>
  );
}
