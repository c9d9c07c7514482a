import { fetchedWhenWanted } from '../controls/fetched.tsx';
import type { CodebooksViewProps } from './codebooks-view.tsx';

/** The place of the codebooks, which most readers never open. */
export const FetchedCodebooks = fetchedWhenWanted<CodebooksViewProps>(async () => {
  const { CodebooksView } = await import('./codebooks-view.tsx');
  return CodebooksView;
});
