import { useId, useState } from 'preact/hooks';
import type { SavedArticle } from '../../lib/annotation/saved-article.ts';
import type { Story } from '../../lib/compare/stories.ts';
import type { StoryDraft } from '../../lib/library/stories.ts';
import { Button } from '../controls/button.tsx';
import { t } from '../wording/words.ts';

interface StoryDeskProps {
  readonly story: Story;
  readonly isReaders: boolean;
  readonly articles: readonly SavedArticle[];
  readonly onKeep: (story: StoryDraft) => void;
  readonly onTakeOut: (article: string) => void;
  readonly onReport: () => void;
}

/** What a reader does with a story: names it, pins it, adds articles and takes them out. */
export function StoryDesk({ story, isReaders, articles, onKeep, onTakeOut, onReport }: StoryDeskProps) {
  const [name, setName] = useState(story.name);
  const id = useId();
  const members = new Set(story.articles);
  const draft = (change: Partial<StoryDraft>): StoryDraft => ({
    ...(isReaders ? { id: story.id } : {}),
    articles: story.articles,
    ...(story.isNamedByReader ? { name: story.name } : {}),
    ...(story.isPinned ? { isPinned: true } : {}),
    ...change,
  });
  const given = name.trim();
  return (
    <section class="story-desk" aria-label={story.name}>
      <h2 class="printed-only" dir="auto">
        {story.name}
      </h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          onKeep(draft(given === '' ? {} : { name: given }));
        }}
      >
        <label for={id}>{t('stories.name')}</label>
        <input
          id={id}
          type="text"
          value={name}
          dir="auto"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button type="submit" class="button outlined">
          {t('stories.keep')}
        </button>
        <Button pressed={story.isPinned} onPress={() => onKeep(draft({ isPinned: !story.isPinned }))}>
          {t('stories.pin')}
        </Button>
        <Button onPress={onReport}>{t('stories.report')}</Button>
      </form>
      <ul class="story-articles">
        {story.articles
          .flatMap((member) => articles.find((article) => article.id === member) ?? [])
          .map(({ id: article, outlet, headline }) => (
            <li key={article}>
              <span dir="auto">
                <bdi class="kicker">{outlet}</bdi> {headline}
              </span>
              <Button
                look="plain"
                label={t('stories.takeOut', [headline])}
                onPress={() => onTakeOut(article)}
              >
                {t('stories.takeOutShort')}
              </Button>
            </li>
          ))}
      </ul>
      <AddArticle
        articles={articles.filter((article) => !members.has(article.id))}
        onAdd={(article) => onKeep(draft({ articles: [...story.articles, article] }))}
      />
    </section>
  );
}

interface AddArticleProps {
  readonly articles: readonly SavedArticle[];
  readonly onAdd: (article: string) => void;
}

function AddArticle({ articles, onAdd }: AddArticleProps) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  if (articles.length === 0) return null;
  return (
    <p class="row">
      <label for={id}>{t('stories.add')}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
        <option value="">{t('stories.choose')}</option>
        {articles.map(({ id: article, outlet, headline }) => (
          <option key={article} value={article}>
            {`${outlet}: ${headline}`}
          </option>
        ))}
      </select>
      <Button disabled={chosen === ''} onPress={() => onAdd(chosen)}>
        {t('stories.addIt')}
      </Button>
    </p>
  );
}
