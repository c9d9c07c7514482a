import '../../assets/styles/library.css';
import { render } from 'preact';
import { createToaster } from '../../components/controls/toaster.ts';
import { LibraryApp } from '../../components/library/library-app.tsx';
import { createLibrarySession } from '../../components/library/library-session.ts';
import { reopenByLink } from '../../components/library/reopen.ts';
import { showSourceColours } from '../../components/source/source-colours.ts';
import { speakLanguage } from '../../components/wording/speak-language.ts';
import { t } from '../../components/wording/words.ts';
import { watchLibrary } from '../../lib/library/announcements.ts';
import { versionsOf } from '../../lib/library/article-versions.ts';
import { extensionShelf } from '../../lib/library/backup/backup-shelf.ts';
import { isExportDue, restReminder } from '../../lib/library/backup/export-reminder.ts';
import { readConflicts } from '../../lib/library/conflicts.ts';
import { exportsIn } from '../../lib/library/exports/worker-export.ts';
import { keepFrontPage, keptFrontPage } from '../../lib/library/front-page.ts';
import { importsIn } from '../../lib/library/imports/worker-import.ts';
import { countLibrary, newestRows, readArrangement, rowsById } from '../../lib/library/paging.ts';
import { readJournal, readLibrary } from '../../lib/library/reader.ts';
import { askToPersist, readRoom } from '../../lib/library/room.ts';
import { ROWS_AT_ONCE } from '../../lib/library/rows-at-once.ts';
import { searchIn } from '../../lib/library/search/worker-search.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/stored-settings.ts';
import { begun } from './begun.ts';
import { groupInWorker } from './group-in-worker.ts';

/** More conflicts than these are shown as the first are settled. */
const CONFLICTS_SHOWN = 10;

// What is looked for first is on its way while all else is made ready.
const newest = begun(newestRows, ROWS_AT_ONCE);
const arrangement = begun(readArrangement);

const [{ creator, statuses, libraryColumns, codebook, sourceColours, language }, kept] = await Promise.all([
  readSettings(),
  keptFrontPage().catch(() => undefined),
]);
await speakLanguage(language);
document.title = `${t('library.title')} · ${t('extName')}`;
showSourceColours(sourceColours);
watchSettings((settings) => showSourceColours(settings.sourceColours));
const session = createLibrarySession(
  {
    ask,
    store: {
      counts: countLibrary,
      newest,
      rows: rowsById,
      arrangement,
      conflicts: () => readConflicts(CONFLICTS_SHOWN),
      whole: readLibrary,
      versions: versionsOf,
      newestEntry: async () => (await readJournal(1))[0]?.id,
    },
    front: { kept, keep: keepFrontPage },
    search: searchIn(() => new Worker('/search-worker.js')),
    watch: watchLibrary,
    creator,
    statuses,
    columns: { chosen: libraryColumns, keep: (chosen) => changeSettings({ libraryColumns: chosen }) },
    codebook: { chosen: codebook, keep: (chosen) => changeSettings({ codebook: chosen }) },
    keeping: {
      room: () => readRoom(),
      persist: () => askToPersist(),
      backups: extensionShelf.list,
      isExportDue: (claims) => isExportDue(claims),
      restReminder: () => restReminder(),
    },
    groupStories: groupInWorker,
    writeExport: exportsIn(() => new Worker('/export-worker.js')),
    imports: importsIn(
      () => new Worker('/import-worker.js'),
      (entry) => ask('library.undo', { entry }),
    ),
  },
  createToaster(),
);
document.addEventListener('click', (event) => reopenByLink(ask, event));
const root = document.getElementById('root');
if (root) render(<LibraryApp session={session} />, root);
