import { useEffect, useState } from 'preact/hooks';
import type { ClaimEditor, ClaimEditorProps } from './claim-editor.tsx';

type Editor = typeof ClaimEditor;

let fetched: Editor | undefined;

/** The editor of a claim, fetched when it is first wanted: a popup opens sooner without it, and most never need it. */
export function FetchedEditor(props: ClaimEditorProps) {
  const [Shown, setShown] = useState<Editor | undefined>(() => fetched);
  useEffect(() => {
    if (Shown) return;
    void import('./claim-editor.tsx').then(({ ClaimEditor: came }) => {
      fetched = came;
      setShown(() => came);
    });
  }, [Shown]);
  return Shown ? <Shown {...props} /> : null;
}
