import type { SavedArticle } from '../../../lib/annotation/saved-article.ts';
import type { Comparison } from '../../../lib/compare/comparison.ts';
import type { Story } from '../../../lib/compare/stories.ts';
import type { StoryDraft } from '../../../lib/library/stories.ts';
import { saveFile } from '../../chart/save-picture.ts';
import { storyReport } from '../../compare/report/story-report.ts';
import { StoryDesk } from '../../compare/story-desk.tsx';
import { isReaders } from '../../compare/use-stories.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import { complain, tellDone } from '../tell-done.ts';

interface ChosenStoryProps {
  readonly session: LibrarySession;
  readonly story: Story;
  readonly articles: readonly SavedArticle[];
  /** Compares the whole of it, whatever is shown of it now. */
  readonly compare: () => Comparison;
  /** Called with the id of the story to show from now on. */
  readonly onChange: (story: string | undefined) => void;
}

/** A story with all that its reader may do to it; each deed can be undone. */
export function ChosenStory({ session, story, articles, compare, onChange }: ChosenStoryProps) {
  const { ports } = session;
  const done = (message: string) => tellDone(session, message, () => onChange(story.id));
  const keep = async (draft: StoryDraft) => {
    const kept = await ports.ask('story.keep', { story: draft });
    if (!kept.ok) return complain(session, kept.problem);
    onChange(kept.value.id);
    await done(t('stories.saved'));
  };
  const takeOut = async (article: string) => {
    const stay = story.articles.filter((one) => one !== article);
    const parted = await ports.ask('story.part', { stay, out: [article] });
    if (!parted.ok) return complain(session, parted.problem);
    // A suggested story goes by its earliest article, which may be the one that left.
    if (!isReaders(story.id, session.contents.value)) onChange(stay[0]);
    await done(t('stories.parted'));
  };
  const report = () => {
    const members = articles.filter(({ id }) => story.articles.includes(id));
    const html = storyReport({
      name: story.name,
      articles: members,
      comparison: compare(),
      made: new Date(),
    });
    saveFile(`${fileName(story.name)}.html`, new Blob([html], { type: 'text/html' }));
  };
  return (
    <StoryDesk
      story={story}
      isReaders={isReaders(story.id, session.contents.value)}
      articles={articles}
      onKeep={(draft) => void keep(draft)}
      onTakeOut={(article) => void takeOut(article)}
      onReport={report}
    />
  );
}

/** "sayso-fire-aboard-skerry-maid-forces". */
const fileName = (name: string): string =>
  ['sayso', ...(name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).slice(0, 6)].join('-');
