import type { Page } from 'puppeteer-core';
import { control, press, shows } from '../../../tools/browsers/controls.ts';
import { type LibraryView, openLibrary } from '../../../tools/browsers/library.ts';
import { ASSIGNMENT, importAssignment } from '../browsers/assignment.ts';
import { openWith, type SurfaceState } from './surface-state.ts';

/** An extension's page in which something is done before it is looked at. */
const page = (
  name: string,
  address: 'options.html' | 'welcome.html',
  act: (surface: Page) => Promise<unknown>,
): SurfaceState => ({
  name,
  open: async ({ browser }) => {
    const surface = await browser.extensionPage(address);
    await surface.waitForSelector('main');
    await act(surface);
    return surface;
  },
});

const library = (
  view: LibraryView,
  name: string,
  act: (surface: Page) => Promise<unknown> = async () => undefined,
): SurfaceState => ({
  name: `the library, ${name}`,
  open: async ({ browser }) => {
    const surface = await openLibrary(browser, view);
    await act(surface);
    return surface;
  },
});

export const SETTINGS_STATES: readonly SurfaceState[] = [
  page('the settings, with all unfolded', 'options.html', (settings) =>
    settings.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    }),
  ),
  page('the welcome', 'welcome.html', async () => undefined),
  page('the welcome, while its example is tried', 'welcome.html', async (welcome) => {
    await press(welcome, 'Save');
    await press(welcome, 'Annotate');
    await control(welcome, 'button', 'Close');
  }),
];

export const EMPTY_LIBRARY_STATES: readonly SurfaceState[] = [
  library('claims', 'empty', (view) => shows(view, 'Nothing saved yet')),
  library('compare', 'with nothing to compare', (view) => shows(view, 'Two articles make a comparison')),
  library('codebooks', 'with no codebook', (view) => shows(view, 'No codebook yet')),
  library('codebooks', 'with a new codebook that is not whole', async (view) => {
    await press(view, 'New codebook');
    await press(view, 'Keep the codebook');
    await shows(view, 'are to be mended first');
  }),
  library('bin', 'with an empty bin', (view) => shows(view, 'The bin is empty')),
  library('data', 'with nothing to export'),
  {
    name: 'the library, while it is read',
    open: async (scene) => {
      const surface = await openWith(scene, 'library.html', () => {
        // A request of which nothing is ever heard, also where it is waited for as for a promise.
        const never: object = Object.assign(
          new EventTarget(),
          Object.fromEntries(['then', 'catch', 'finally'].map((name) => [name, () => never])),
        );
        Reflect.set(IDBFactory.prototype, 'open', () => never);
      });
      await surface.waitForSelector('main');
      return surface;
    },
  },
  {
    name: 'the library that cannot be read',
    open: async (scene) => {
      const surface = await openWith(scene, 'library.html', () => {
        Reflect.set(IDBFactory.prototype, 'open', () => {
          throw new DOMException('The disk does not answer.', 'UnknownError');
        });
      });
      await control(surface, 'button', 'Try again');
      return surface;
    },
  },
];

export const FULL_LIBRARY_STATES: readonly SurfaceState[] = [
  library('claims', 'full', (view) => control(view, 'button', 'Annotate')),
  library('claims', 'with a claim being annotated', async (view) => {
    await press(view, 'Annotate');
    await control(view, 'button', 'Close');
  }),
  library('claims', 'as a table with a claim open', async (view) => {
    await press(view, 'Table');
    const row = await view.waitForSelector('.claim-row');
    await row?.focus();
    await view.keyboard.press('Enter');
    await control(view, 'button', 'Close the claim');
  }),
  library('claims', 'with no match', async (view) => {
    await view.type('[role=combobox]', 'nobody says this');
    await shows(view, 'No claim fits');
  }),
  library('compare', 'comparing', (view) => view.waitForSelector('.compare [role=tabpanel]')),
  library('bin', 'with a full bin', async (view) => {
    await view.evaluate(() => {
      location.hash = '#claims';
    });
    await press(view, 'Move to the bin');
    await shows(view, 'moved to the bin.');
    await view.evaluate(() => {
      location.hash = '#bin';
    });
    await control(view, 'button', 'Restore');
  }),
  library('data', 'exporting', (view) => control(view, 'button', 'Save the file')),
  library('codebooks', 'with a codebook that is given away', async (view) => {
    await importAssignment(view);
    await press(view, /^Give to others/);
    await press(view, 'With all claims', 'radio');
    await shows(view, 'Leave out the codes');
  }),
  library('codebooks', 'with the agreement on a codebook', async (view) => {
    await press(view, /^Agreement/);
    await shows(view, 'No claim was coded by two people yet');
  }),
  library('codebooks', 'with a codebook being edited', async (view) => {
    await press(view, `Edit “${ASSIGNMENT.title}”`);
    await control(view, 'textbox', 'Title');
    await press(view, 'Remove “Blame”');
  }),
  library('claims', 'with a claim being coded', async (view) => {
    await press(view, 'Annotate');
    await view.waitForSelector('.coding:focus');
    await view.keyboard.press('c');
    await view.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  }),
];
