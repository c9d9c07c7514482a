import type { SavedArticle } from '../../lib/annotation/saved-article.ts';
import type { Story } from '../../lib/compare/stories.ts';
import { Button } from '../controls/button.tsx';
import { number } from '../wording/formats.ts';
import { t } from '../wording/words.ts';
import type { Stories } from './use-stories.ts';

interface StoryListProps {
  readonly found: Stories;
  readonly articles: ReadonlyMap<string, SavedArticle>;
  readonly isReaders: (story: Story) => boolean;
  /** Id of the story chosen; nothing where all articles are. */
  readonly chosen: string | undefined;
  readonly onChoose: (story: Story | undefined) => void;
}

/** The stories of the library, the pinned ones first; one of them may be chosen. */
export const StoryList = ({ found, articles, isReaders, chosen, onChoose }: StoryListProps) => (
  <section class="story-list" aria-label={t('stories.title')}>
    <h2 class="kicker">{t('stories.title')}</h2>
    <GroupingLine found={found} />
    <ul>
      <li>
        <button
          type="button"
          class="story-choice"
          aria-pressed={chosen === undefined}
          onClick={() => onChoose(undefined)}
        >
          <span class="pick-headline">{t('stories.all')}</span>
          <span class="small muted">{t('count.articles', articles.size)}</span>
        </button>
      </li>
      {found.stories.map((story) => (
        <li key={story.id}>
          <button
            type="button"
            class="story-choice"
            aria-pressed={chosen === story.id}
            onClick={() => onChoose(story)}
          >
            <span class="pick-headline" dir="auto">
              {story.name}
            </span>
            <span class="small muted">
              {[
                ...(story.isPinned ? [t('stories.pinned')] : []),
                isReaders(story) ? t('stories.made') : t('stories.suggested'),
                t('count.articles', story.articles.length),
              ].join(' · ')}
            </span>
            <span class="small muted" dir="auto">
              {outletsOf(story, articles)}
            </span>
          </button>
        </li>
      ))}
    </ul>
    {found.state.kind === 'done' && found.stories.length === 0 && (
      <p class="small muted">{t('stories.none')}</p>
    )}
    <p class="small muted">{t('stories.why')}</p>
  </section>
);

/** "Courier 2, Herald 1": how many articles of each outlet are in it. */
function outletsOf({ articles: ids }: Story, articles: ReadonlyMap<string, SavedArticle>): string {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const outlet = articles.get(id)?.outlet;
    if (outlet !== undefined) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  return [...counts].map(([outlet, count]) => `${outlet} ${number(count)}`).join(', ');
}

function GroupingLine({ found: { state, cancel, again } }: { readonly found: Stories }) {
  if (state.kind === 'done') return <span role="status" class="unseen" />;
  if (state.kind !== 'grouping')
    return (
      <div class="row">
        <span role="status" class="small">
          {state.kind === 'stopped' ? t('stories.stopped') : t('stories.failed')}
        </span>
        <Button onPress={again}>{t('stories.again')}</Button>
      </div>
    );
  const words = t('stories.grouping', [number(state.done), number(state.of)]);
  return (
    <div class="grouping">
      <span class="small" aria-hidden="true">
        {words}
      </span>
      <progress value={state.done} max={Math.max(state.of, 1)} aria-label={words} />
      <Button onPress={cancel}>{t('stories.cancel')}</Button>
    </div>
  );
}
