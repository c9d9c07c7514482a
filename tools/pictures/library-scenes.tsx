import { createToaster } from '../../components/controls/toaster.ts';
import { LibraryApp } from '../../components/library/library-app.tsx';
import { createLibrarySession } from '../../components/library/library-session.ts';
import { OptionsApp } from '../../components/settings/options-app.tsx';
import { WelcomeApp } from '../../components/settings/welcome-app.tsx';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import { done, failed } from '../../lib/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { askOf, importsOf } from '../../tests/fixtures/surfaces/answering.ts';
import { SMALL_LIBRARY } from '../../tests/fixtures/surfaces/library.ts';
import { libraryInMemory } from '../../tests/fixtures/surfaces/library-in-memory.ts';
import { longLibrary } from '../../tests/fixtures/surfaces/long-library.ts';
import { tagsOf } from '../../tests/fixtures/surfaces/tags.ts';
import type { Scene } from './scene.ts';

const library = (view: string, read: () => Promise<LibraryContents>): Scene => ({
  surface: 'surface-library',
  show: () => {
    location.hash = view;
    const ports = { ...libraryInMemory(read, askOf(failed('', ''))), imports: importsOf() };
    return <LibraryApp session={createLibrarySession(ports, createToaster())} />;
  },
});
const small = async () => SMALL_LIBRARY;
const long = async () => longLibrary(500);
const empty = async (): Promise<LibraryContents> => ({ articles: [], annotations: [] });

export const LIBRARY_SCENES: Readonly<Record<string, Scene>> = {
  'library-claims': library('claims', small),
  'library-long': library('claims', long),
  'library-table': library('claims?layout=table', long),
  'library-compare': library('compare', small),
  'library-bin': library('bin', small),
  'library-data': library('data', small),
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
        onChange={async (change) => ({ ...DEFAULT_SETTINGS, ...change })}
        sites={{
          held: async () => ['https://courier.example/*'],
          revoke: async () => true,
          permissions: async () => ['activeTab', 'scripting', 'storage', 'contextMenus'],
        }}
        shortcuts={[{ name: 'Sayso', keys: 'Alt+Shift+S' }]}
        tags={tagsOf(['ferry safety', 'crew'])}
        deleteAll={async () => done(null)}
      />
    ),
  },
  welcome: { surface: 'surface-welcome', show: () => <WelcomeApp onOpenLibrary={() => {}} /> },
};
