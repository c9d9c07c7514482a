import { useEffect, useMemo } from 'preact/hooks';
import { IconButton } from '../controls/button.tsx';
import { ToastRegion } from '../controls/toast.tsx';
import { createToaster } from '../controls/toaster.ts';
import { UndoButtons } from '../controls/undo-buttons.tsx';
import { t } from '../wording/words.ts';
import type { LibraryNews } from './in-step.ts';
import { Masthead } from './masthead.tsx';
import { PageReader, type Shown } from './page-reader.tsx';
import { type Ask, createPageSession } from './page-session.ts';
import { SiteAccess, type SiteAccessPort } from './site-access.tsx';

export interface ReadingSurfaceProps {
  readonly ask: Ask;
  readonly tab: number;
  readonly shown: Shown;
  readonly access: SiteAccessPort;
  readonly onOpenLibrary: () => void;
  readonly onOpenSettings: () => void;
  /** Where the surface is not itself the side panel, and the browser has one. */
  readonly onOpenPanel?: (() => void) | undefined;
  readonly tagsInUse?: () => Promise<readonly string[]>;
  /** Calls back with what was written to the library, on whichever surface, until the returned function is called. */
  readonly watch?: (onChange: (change: LibraryNews) => void) => () => void;
}

/** A page beside the page: masthead, findings, permission, messages. */
export function ReadingSurface(props: ReadingSurfaceProps) {
  const { ask, tab, shown, access, tagsInUse, watch } = props;
  const toaster = useMemo(createToaster, []);
  const session = useMemo(
    () => createPageSession({ ask, tab, toaster, ...(tagsInUse && { tagsInUse }) }),
    [ask, tab, toaster, tagsInUse],
  );
  useEffect(() => watch?.((news) => void session.hear(news)), [session, watch]);
  const phase = session.phase.value;
  return (
    <>
      <Masthead>
        <UndoButtons onUndo={session.undo} onRedo={session.redo} />
        {props.onOpenPanel && (
          <IconButton icon="panel" label={t('masthead.panel')} onPress={props.onOpenPanel} />
        )}
        <IconButton icon="library" label={t('masthead.library')} onPress={props.onOpenLibrary} />
        <IconButton icon="settings" label={t('masthead.settings')} onPress={props.onOpenSettings} />
      </Masthead>
      <main>
        <PageReader session={session} shown={shown} />
        {phase.kind === 'open' && <SiteAccess url={phase.view.article.url} access={access} />}
      </main>
      <ToastRegion toaster={toaster} />
    </>
  );
}
