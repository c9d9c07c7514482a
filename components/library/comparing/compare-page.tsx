import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleVersion } from '../../../lib/annotation/article-version.ts';
import type { SavedArticle } from '../../../lib/annotation/saved-article.ts';
import { claimDecisionsIn } from '../../../lib/compare/claim-decisions.ts';
import { compareArticles } from '../../../lib/compare/compare.ts';
import { CompareDesk } from '../../compare/compare-desk.tsx';
import type { ComparePlace } from '../../compare/compare-place.ts';
import { groupHere } from '../../compare/story-grouping.ts';
import { StoryList } from '../../compare/story-list.tsx';
import { isReaders, useStories } from '../../compare/use-stories.ts';
import { Notice } from '../../controls/notice.tsx';
import { Finding } from '../../page/page-states.tsx';
import { number } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';
import { addressAtClaim } from '../address.ts';
import type { LibrarySession } from '../library-session.ts';
import type { LibraryPlace } from '../place.ts';
import { reopen } from '../reopen.ts';
import { decideOn } from '../tell-done.ts';
import type { Go } from '../use-place.ts';
import { ArticlePicks } from './article-picks.tsx';
import { ChosenStory } from './chosen-story.tsx';

const NO_VERSIONS: readonly ArticleVersion[] = [];

/** No table of more articles can be read, nor drawn without the page standing still. */
const MOST_COMPARED = 200;

export interface ComparePageProps {
  readonly session: LibrarySession;
  readonly place: LibraryPlace;
  readonly go: Go;
}

/** A comparison looks at all of the library, which is read when it is first looked for. */
export function ComparePage(props: ComparePageProps) {
  const { session } = props;
  useEffect(() => void session.readWhole(), [session]);
  return session.isWhole.value ? <WholeComparison {...props} /> : <Finding />;
}

/** Choose a story, or pick articles; see them side by side. */
function WholeComparison({ session, place, go }: ComparePageProps) {
  const rows = session.rows.value;
  const contents = session.contents.value;
  const articles = useMemo(
    () => new Map(rows.map(({ article }): [string, SavedArticle] => [article.id, article])),
    [rows],
  );
  const annotations = useMemo(() => rows.map(({ annotation }) => annotation), [rows]);
  const decisions = useMemo(() => claimDecisionsIn(contents), [contents]);
  const versions = contents.versions ?? NO_VERSIONS;
  const decide = useMemo(() => decideOn(session), [session]);
  const found = useStories(contents, session.ports.groupStories ?? groupHere);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const story = found.stories.find(({ id }) => id === place.comparison.story);
  const shown = picked ?? story?.articles ?? [...articles.keys()];
  const chosen = useMemo(() => shown.flatMap((id) => articles.get(id) ?? []), [articles, shown.join(' ')]);
  if (articles.size < 2)
    return <Notice icon="compare" title={t('comparing.tooFew')} why={t('comparing.tooFewWhy')} />;

  const reveal = (id: string) => {
    const row = rows.find(({ annotation }) => annotation.id === id);
    const address = row && addressAtClaim(row);
    if (address) void reopen(session.ports.ask, id, address);
  };
  const turnTo = (change: Partial<ComparePlace>, isTyped = false) =>
    go({ comparison: { ...place.comparison, ...change } }, isTyped ? 'same' : 'step');
  const choose = (id: string | undefined) => {
    const { story: _, ...rest } = place.comparison;
    go({ comparison: { ...rest, ...(id !== undefined && { story: id }) } });
    setPicked(null);
  };
  return (
    <div class="library-columns">
      <div class="facets">
        <StoryList
          found={found}
          articles={articles}
          isReaders={({ id }) => isReaders(id, contents)}
          chosen={story?.id}
          onChoose={(one) => choose(one?.id)}
        />
        <ArticlePicks
          articles={story ? story.articles.flatMap((id) => articles.get(id) ?? []) : [...articles.values()]}
          picked={shown}
          onPick={setPicked}
        />
      </div>
      <section class="results wide" aria-label={t('library.compare')}>
        {story && (
          <ChosenStory
            key={story.id}
            session={session}
            story={story}
            articles={[...articles.values()]}
            compare={() =>
              compareArticles({
                articles: story.articles.flatMap((id) => articles.get(id) ?? []),
                annotations,
                decisions,
                versions,
              })
            }
            onChange={choose}
          />
        )}
        {chosen.length > MOST_COMPARED ? (
          <Notice
            icon="compare"
            title={t('stories.tooMany')}
            why={t('stories.tooManyWhy', [number(MOST_COMPARED)])}
          />
        ) : (
          <CompareDesk
            articles={chosen}
            annotations={annotations}
            place={place.comparison}
            onPlace={turnTo}
            onReveal={reveal}
            decisions={decisions}
            versions={versions}
            decide={decide}
          />
        )}
      </section>
    </div>
  );
}
