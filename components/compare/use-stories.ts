import { useEffect, useState } from 'preact/hooks';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { Story } from '../../lib/compare/stories.ts';
import { readersStories, type StoryGrouper } from './story-grouping.ts';

export type GroupingState =
  | { readonly kind: 'grouping'; readonly done: number; readonly of: number }
  | { readonly kind: 'done' | 'stopped' | 'failed' };

export interface Stories {
  readonly state: GroupingState;
  /** Of two articles and more, or made by the reader; while grouping, those of the last time. */
  readonly stories: readonly Story[];
  readonly cancel: () => void;
  readonly again: () => void;
}

/** The stories of the library, grouped anew whenever it changes. */
export function useStories(contents: LibraryContents, group: StoryGrouper): Stories {
  const [stories, setStories] = useState<readonly Story[]>([]);
  const [state, setState] = useState<GroupingState>({ kind: 'grouping', done: 0, of: 0 });
  const [asked, setAsked] = useState(0);
  const [stop, setStop] = useState<() => void>(() => () => undefined);

  useEffect(() => {
    let isCurrent = true;
    const run = group(contents, (done, of) => isCurrent && setState({ kind: 'grouping', done, of }));
    const end = (found: readonly Story[], kind: 'done' | 'stopped' | 'failed') => {
      if (!isCurrent) return;
      isCurrent = false;
      setStories(found.filter(({ id, articles }) => articles.length > 1 || isReaders(id, contents)));
      setState({ kind });
    };
    setState({ kind: 'grouping', done: 0, of: contents.articles.length });
    setStop(() => () => {
      run.cancel();
      end(readersStories(contents), 'stopped');
    });
    run.stories.then(
      (found) => end(found, 'done'),
      () => end(readersStories(contents), 'failed'),
    );
    return () => {
      isCurrent = false;
      run.cancel();
    };
  }, [contents, group, asked]);

  return { state, stories, cancel: stop, again: () => setAsked((times) => times + 1) };
}

export const isReaders = (id: string, { stories = [] }: LibraryContents): boolean =>
  stories.some((story) => story.id === id);
