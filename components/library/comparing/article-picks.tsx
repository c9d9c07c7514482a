import type { SavedArticle } from '../../../lib/annotation/saved-article.ts';
import { Button } from '../../controls/button.tsx';
import { shortDate } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';

interface ArticlePicksProps {
  readonly articles: readonly SavedArticle[];
  readonly picked: readonly string[];
  /** Called with the ids picked; with `null` for all that there are. */
  readonly onPick: (ids: readonly string[] | null) => void;
}

/** So many are listed; of more than can be read, a story is the way in. */
const MOST_LISTED = 300;

/** Which articles stand side by side. */
export function ArticlePicks({ articles, picked, onPick }: ArticlePicksProps) {
  const chosen = new Set(picked);
  const toggle = (id: string) =>
    onPick(chosen.has(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  return (
    <section aria-label={t('comparing.articles')}>
      <h2 class="kicker">{t('comparing.articles')}</h2>
      <ul class="article-picks">
        {articles.slice(0, MOST_LISTED).map(({ id, outlet, headline, published }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
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
        <Button onPress={() => onPick(null)}>{t('comparing.all')}</Button>
        <Button onPress={() => onPick([])}>{t('comparing.none')}</Button>
      </div>
    </section>
  );
}
