import { KeepingPanel } from '../keeping/keeping-panel.tsx';
import type { LibrarySession } from '../library-session.ts';
import type { LibraryPlace } from '../place.ts';
import type { Go } from '../use-place.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ImportPanel } from './import-panel.tsx';

export interface ExchangeViewProps {
  readonly session: LibrarySession;
  readonly place: LibraryPlace;
  readonly go: Go;
}

/** What goes out of the library, and what comes in. */
export function ExchangeView({ session, place, go }: ExchangeViewProps) {
  const { exchange } = place;
  const { imports, keeping } = session.ports;
  return (
    <div class="panels">
      <ConflictPanel session={session} />
      <ExportPanel
        session={session}
        place={exchange}
        onChoose={(chosen) => go({ exchange: { ...exchange, ...chosen } }, 'same')}
      />
      {imports && (
        <ImportPanel
          session={session}
          imports={imports}
          isBroughtIntoView={exchange.panel === 'import'}
          onOpen={() => go({ exchange: { ...exchange, panel: 'import' } }, 'same')}
        />
      )}
      {keeping && <KeepingPanel session={session} keeping={keeping} />}
    </div>
  );
}
