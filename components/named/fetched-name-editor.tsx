import { fetchedWhenWanted } from '../controls/fetched.tsx';
import type { NameEditorProps } from './name-editor.tsx';

/** The editor of a name. */
export const FetchedNameEditor = fetchedWhenWanted<NameEditorProps>(async () => {
  const { NameEditor } = await import('./name-editor.tsx');
  return NameEditor;
});
