import { fetchedWhenWanted } from '../controls/fetched.tsx';
import type { ClaimEditorProps } from './claim-editor.tsx';

/** The editor of a claim. */
export const FetchedEditor = fetchedWhenWanted<ClaimEditorProps>(async () => {
  const { ClaimEditor } = await import('./claim-editor.tsx');
  return ClaimEditor;
});
