import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TagStyle } from '../../lib/annotation/tag-style.ts';
import type { Codebook } from '../../lib/codebook/codebook.ts';
import type { PageView } from '../../lib/messaging/protocol.ts';
import { IconButton } from '../controls/button.tsx';
import { NO_CHOICES, type ReaderChoices, ReaderChoicesContext } from '../controls/reader-choices.ts';
import { ToastRegion } from '../controls/toast.tsx';
import { createToaster } from '../controls/toaster.ts';
import { UndoButtons } from '../controls/undo-buttons.tsx';
import { t } from '../wording/words.ts';
import type { Ask } from './ask.ts';
import type { LibraryNews } from './in-step.ts';
import type { FollowInView } from './in-view.ts';
import { Masthead } from './masthead.tsx';
import { PageReader, type Shown } from './page-reader.tsx';
import { createPageSession, type PageSession } from './page-session.ts';
import { SiteAccess, type SiteAccessPort } from './site-access.tsx';
import type { FollowWanted } from './wanted.ts';

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
  readonly tagStyles?: () => Promise<readonly TagStyle[]>;
  /** What claims are coded by; absent where they are not. */
  readonly codebook?: () => Promise<Codebook | undefined>;
  /** Follows which claim the page shows; absent where the page is hidden behind the surface. */
  readonly inView?: FollowInView;
  /** Hears at which claim the surface is to be, as far as one is wanted. */
  readonly wanted?: FollowWanted;
  /** Calls back with each page that was read again because it had changed, until the returned function is called. */
  readonly pages?: (onPage: (view: PageView) => void) => () => void;
  /** Calls back with how far the finding on a long page is, until the returned function is called. */
  readonly progress?: (onProgress: PageSession['hearProgress']) => () => void;
  /** Calls back with what was written to the library, on whichever surface, until the returned function is called. */
  readonly watch?: (onChange: (change: LibraryNews) => void) => () => void;
}

/** A page beside the page: masthead, findings, permission, messages. */
export function ReadingSurface(props: ReadingSurfaceProps) {
  const { ask, tab, shown, access, tagsInUse, tagStyles, watch, pages, progress } = props;
  const toaster = useMemo(createToaster, []);
  const session = useMemo(
    () =>
      createPageSession({
        ask,
        tab,
        toaster,
        ...(tagsInUse && { tagsInUse }),
        ...(tagStyles && { tagStyles }),
      }),
    [ask, tab, toaster, tagsInUse, tagStyles],
  );
  useEffect(() => watch?.((news) => void session.hear(news)), [session, watch]);
  const codebook = useCodebook(props);
  useEffect(() => pages?.(session.take), [session, pages]);
  useEffect(() => progress?.(session.hearProgress), [session, progress]);
  const phase = session.phase.value;
  const choices: ReaderChoices = {
    statuses: shown.statuses ?? NO_CHOICES.statuses,
    tagColours: session.tagColours.value,
    onColour: (tag, colour) => void session.colour(tag, colour),
    codebook,
    coder: shown.creator,
  };
  return (
    <ReaderChoicesContext.Provider value={choices}>
      <Masthead>
        <UndoButtons onUndo={session.undo} onRedo={session.redo} />
        {props.onOpenPanel && (
          <IconButton icon="panel" label={t('masthead.panel')} onPress={props.onOpenPanel} />
        )}
        <IconButton icon="library" label={t('masthead.library')} onPress={props.onOpenLibrary} />
        <IconButton icon="settings" label={t('masthead.settings')} onPress={props.onOpenSettings} />
      </Masthead>
      <main>
        <PageReader session={session} shown={shown} inView={props.inView} wanted={props.wanted} />
        {phase.kind === 'open' && <SiteAccess url={phase.view.article.url} access={access} />}
      </main>
      <ToastRegion toaster={toaster} />
    </ReaderChoicesContext.Provider>
  );
}

/** The codebook in use, read again when more was written to the library than annotations. Without it all else goes on. */
function useCodebook({ codebook, watch }: ReadingSurfaceProps): Codebook | undefined {
  const [read, setRead] = useState<Codebook>();
  useEffect(() => {
    const look = () => void codebook?.().then(setRead, () => undefined);
    look();
    return watch?.(({ annotations }) => annotations || look());
  }, [codebook, watch]);
  return read;
}
