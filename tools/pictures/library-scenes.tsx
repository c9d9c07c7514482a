import { createToaster } from '../../components/controls/toaster.ts';
import type { KeepingPorts } from '../../components/library/keeping/keeping-ports.ts';
import { LibraryApp } from '../../components/library/library-app.tsx';
import type { LibraryPorts } from '../../components/library/library-ports.ts';
import { createLibrarySession } from '../../components/library/library-session.ts';
import { OptionsApp } from '../../components/settings/options-app.tsx';
import { WelcomeApp } from '../../components/settings/welcome-app.tsx';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import { done, failed } from '../../lib/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { CODEBOOK, CODES } from '../../tests/codebook/sample-codebook.ts';
import { askOf, importsOf } from '../../tests/fixtures/surfaces/answering.ts';
import { ARRANGED_LIBRARY } from '../../tests/fixtures/surfaces/arranged-library.ts';
import { SMALL_LIBRARY } from '../../tests/fixtures/surfaces/library.ts';
import { libraryInMemory } from '../../tests/fixtures/surfaces/library-in-memory.ts';
import { longLibrary } from '../../tests/fixtures/surfaces/long-library.ts';
import { tagsOf } from '../../tests/fixtures/surfaces/tags.ts';
import type { Scene } from './scene.ts';

/** What was set since the picture's page was opened. */
const changed = { ...DEFAULT_SETTINGS };

const library = (
  view: string,
  read: () => Promise<LibraryContents>,
  more: Partial<LibraryPorts> = {},
): Scene => ({
  surface: 'surface-library',
  show: () => {
    location.hash = view;
    const ports = { ...libraryInMemory(read, askOf(failed('', ''))), imports: importsOf(), ...more };
    return <LibraryApp session={createLibrarySession(ports, createToaster())} />;
  },
});
const keeping: KeepingPorts = {
  room: async () => ({ used: 48_000_000, granted: 50_000_000, isPersistent: false }),
  persist: async () => false,
  backups: async () =>
    [20, 19, 12].map((day) => ({
      when: `2026-04-${day}T08:00:00.000Z`,
      annotations: day * 31,
      bytes: day * 14_000,
    })),
  isExportDue: async () => true,
  restReminder: async () => undefined,
};
const arranged = async () => ARRANGED_LIBRARY;
const small = async () => SMALL_LIBRARY;
const [first, ...others] = SMALL_LIBRARY.annotations;
/** One codebook, by which the first claim is coded. */
const coded = async (): Promise<LibraryContents> => ({
  ...SMALL_LIBRARY,
  codebooks: [CODEBOOK],
  annotations: first ? [{ ...first, codes: CODES }, ...others] : others,
});
const long = async () => longLibrary(500);
const empty = async (): Promise<LibraryContents> => ({ articles: [], annotations: [] });

export const LIBRARY_SCENES: Readonly<Record<string, Scene>> = {
  'library-claims': library('claims', small),
  'library-arranged': library('claims', arranged, { keeping }),
  'library-panels': library('data', arranged, { keeping }),
  'library-long': library('claims', long),
  'library-table': library('claims?layout=table', long),
  'library-compare': library('compare', small),
  'library-bin': library('bin', small),
  'library-data': library('data', small),
  'library-codebooks': library('codebooks', coded),
  'library-codebooks-empty': library('codebooks', empty),
  'library-coded': library('claims', coded),
  'library-empty': library('claims', empty),
  'library-bin-empty': library('bin', empty),
  'library-compare-empty': library('compare', empty),
  'library-reading': library('claims', () => new Promise(() => {})),
  'library-error': library('claims', () => Promise.reject(new Error('closed'))),
  options: {
    surface: 'surface-options',
    show: () => (
      <OptionsApp
        settings={DEFAULT_SETTINGS}
        onChange={async (change) => Object.assign(changed, change)}
        sites={{
          held: async () => ['https://courier.example/*'],
          revoke: async () => true,
          permissions: async () => ['activeTab', 'scripting', 'storage', 'contextMenus'],
        }}
        shortcuts={{
          read: async () => [
            { name: 'Open Sayso on this page', keys: 'Alt+Shift+S' },
            { name: 'Add to Sayso', keys: 'Alt+Shift+Q' },
            { name: 'Next claim', keys: '' },
          ],
          change: () => {},
        }}
        tags={tagsOf(['ferry safety', 'crew'])}
        deleteAll={async () => done(null)}
      />
    ),
  },
  welcome: { surface: 'surface-welcome', show: () => <WelcomeApp onOpenLibrary={() => {}} /> },
};
