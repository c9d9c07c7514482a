import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { Icon, type IconName } from '../controls/icon.tsx';
import { Notice } from '../controls/notice.tsx';
import { NO_CHOICES, type ReaderChoices, ReaderChoicesContext } from '../controls/reader-choices.ts';
import { ToastRegion } from '../controls/toast.tsx';
import { UndoButtons } from '../controls/undo-buttons.tsx';
import { createInStep } from '../page/in-step.ts';
import { Finding } from '../page/page-states.tsx';
import { t } from '../wording/words.ts';
import { BinView } from './bin-view.tsx';
import { ClaimsView } from './claims-view.tsx';
import { ComparePage } from './compare-page.tsx';
import { ExchangeView } from './exchange-view.tsx';
import type { LibrarySession } from './library-session.ts';

const VIEWS = ['claims', 'compare', 'bin', 'data'] as const;
type View = (typeof VIEWS)[number];

const VIEW_NAMES: Readonly<Record<View, () => string>> = {
  claims: () => t('library.claims'),
  compare: () => t('library.compare'),
  bin: () => t('library.bin'),
  data: () => t('library.data'),
};

const VIEW_ICONS: Readonly<Record<View, IconName>> = {
  claims: 'saved',
  compare: 'compare',
  bin: 'bin',
  data: 'data',
};

const viewIn = (hash: string): View =>
  VIEWS.find((view) => hash === `#${view}` || hash.startsWith(`#${view}/`)) ?? 'claims';

/** The library. Each of its views has an address of its own, so that Back goes back. */
export function LibraryApp({ session }: { readonly session: LibrarySession }) {
  const [view, setView] = useState<View>(viewIn(location.hash));
  useEffect(() => {
    void session.read();
    return session.ports.watch?.(() => void session.read());
  }, [session]);
  const step = useMemo(
    () => createInStep({ ask: session.ports.ask, open: session.read, toaster: session.toaster }),
    [session],
  );
  const choices: ReaderChoices = {
    statuses: session.ports.statuses ?? NO_CHOICES.statuses,
    tagColours: new Map(session.contents.value.tagStyles?.map(({ tag, colour }) => [tag, colour])),
    onColour: (tag, colour) => void step.askAndOpen('tag.colour', { tag, colour }),
  };
  useEffect(() => {
    const follow = () => setView(viewIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

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
              {name === 'claims' && <span class="count">{session.rows.value.length}</span>}
              {name === 'bin' && session.binned.value.length > 0 && (
                <span class="count">{session.binned.value.length}</span>
              )}
            </a>
          ))}
        </nav>
        <div class="row">
          <UndoButtons onUndo={step.undo} onRedo={step.redo} />
        </div>
      </header>
      <main>
        <h1 class="unseen">{VIEW_NAMES[view]()}</h1>
        <Shown session={session} view={view} />
      </main>
      <ToastRegion toaster={session.toaster} />
    </ReaderChoicesContext.Provider>
  );
}

function Shown({ session, view }: { readonly session: LibrarySession; readonly view: View }) {
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
  if (view === 'compare') return <ComparePage session={session} />;
  if (view === 'bin') return <BinView session={session} />;
  if (view === 'data') return <ExchangeView session={session} />;
  return <ClaimsView session={session} />;
}
