import { useLayoutEffect, useMemo } from 'preact/hooks';
import { FetchedCodebooks } from '../codebook/fetched-codebooks.tsx';
import { Button } from '../controls/button.tsx';
import { Icon, type IconName } from '../controls/icon.tsx';
import { Notice } from '../controls/notice.tsx';
import { NO_CHOICES, type ReaderChoices, ReaderChoicesContext } from '../controls/reader-choices.ts';
import { ToastRegion } from '../controls/toast.tsx';
import { UndoButtons } from '../controls/undo-buttons.tsx';
import { createInStep } from '../page/in-step.ts';
import { Finding } from '../page/page-states.tsx';
import { number } from '../wording/formats.ts';
import { t } from '../wording/words.ts';
import { FetchedBinView, FetchedComparePage, FetchedExchangeView } from './fetched-views.tsx';
import type { LibrarySession } from './library-session.ts';
import { ClaimsView } from './listing/claims-view.tsx';
import { type LibraryPlace, VIEWS, type View } from './place.ts';
import { type Go, usePlace } from './use-place.ts';

const VIEW_NAMES: Readonly<Record<View, () => string>> = {
  claims: () => t('library.claims'),
  compare: () => t('library.compare'),
  codebooks: () => t('library.codebooks'),
  bin: () => t('library.bin'),
  data: () => t('library.data'),
};

const VIEW_ICONS: Readonly<Record<View, IconName>> = {
  claims: 'saved',
  compare: 'compare',
  codebooks: 'codebook',
  bin: 'bin',
  data: 'data',
};

/** The library. Each of its views has an address of its own, so that Back goes back. */
export function LibraryApp({ session }: { readonly session: LibrarySession }) {
  const [place, go] = usePlace();
  const { view } = place;
  const { kept, binned = 0 } = session.counts.value ?? {};
  // Before the first frame: effects come after it.
  useLayoutEffect(() => {
    void session.read();
    return session.ports.watch?.(() => void session.read());
  }, [session]);
  const step = useMemo(
    () => createInStep({ ask: session.ports.ask, open: session.read, toaster: session.toaster }),
    [session],
  );
  const choices: ReaderChoices = {
    statuses: session.ports.statuses ?? NO_CHOICES.statuses,
    tagColours: new Map(session.arrangement.value.tagStyles.map(({ tag, colour }) => [tag, colour])),
    onColour: (tag, colour) => void step.askAndOpen('tag.colour', { tag, colour }),
    codebook: session.codebook.value,
    coder: session.ports.creator,
  };
  const asked = JSON.stringify(place.request);
  useLayoutEffect(() => void session.show(place.request), [session, asked]);

  return (
    <ReaderChoicesContext.Provider value={choices}>
      <header class="library-head">
        <p class="wordmark">
          <span aria-hidden="true">“</span>
          {t('extName')}
        </p>
        <nav aria-label={t('library.views')}>
          {VIEWS.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === view ? 'page' : undefined}>
              <Icon name={VIEW_ICONS[name]} />
              {VIEW_NAMES[name]()}
              {name === 'claims' && <span class="count">{kept !== undefined && number(kept)}</span>}
              {name === 'bin' && binned > 0 && <span class="count">{number(binned)}</span>}
            </a>
          ))}
        </nav>
        <div class="row">
          <UndoButtons onUndo={step.undo} onRedo={step.redo} />
        </div>
      </header>
      <main>
        <h1 class="unseen">{VIEW_NAMES[view]()}</h1>
        <Shown session={session} place={place} go={go} />
      </main>
      <ToastRegion toaster={session.toaster} />
    </ReaderChoicesContext.Provider>
  );
}

interface ShownProps {
  readonly session: LibrarySession;
  readonly place: LibraryPlace;
  readonly go: Go;
}

function Shown({ session, place, go }: ShownProps) {
  const { view } = place;
  const state = session.state.value;
  if (state.kind === 'reading') return <Finding />;
  if (state.kind === 'failed')
    return (
      <Notice icon="warning" tone="problem" title={t('library.unreadable')} why={state.message}>
        <Button look="main" onPress={() => void session.read()}>
          {t('state.retry')}
        </Button>
      </Notice>
    );
  if (view === 'compare') return <FetchedComparePage session={session} place={place} go={go} />;
  if (view === 'codebooks') return <FetchedCodebooks session={session} place={place} go={go} />;
  if (view === 'bin') return <FetchedBinView session={session} />;
  if (view === 'data') return <FetchedExchangeView session={session} place={place} go={go} />;
  return <ClaimsView session={session} place={place} go={go} />;
}
