import { KeepingPanel } from '../keeping/keeping-panel.tsx';
import type { LibrarySession } from '../library-session.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ImportPanel } from './import-panel.tsx';

/** What goes out of the library, and what comes in. */
export const ExchangeView = ({ session }: { readonly session: LibrarySession }) => (
  <div class="panels">
    <ConflictPanel session={session} />
    <ExportPanel session={session} />
    {session.ports.imports && <ImportPanel session={session} imports={session.ports.imports} />}
    {session.ports.keeping && <KeepingPanel session={session} keeping={session.ports.keeping} />}
  </div>
);
