import type { Page } from 'puppeteer-core';
import { press, shows } from './controls.ts';
import { downloaded } from './downloads.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

export type LibraryView = 'claims' | 'compare' | 'codebooks' | 'bin' | 'data';

export const openLibrary = async (browser: ExtensionBrowser, view: LibraryView): Promise<Page> => {
  const library = await browser.extensionPage('library.html', `#${view}`);
  await library.waitForSelector('main h1');
  return library;
};

/** A saved claim as the library lists it. */
export interface ListedClaim {
  readonly source: string;
  /** The whole row: sentence, tags, note, article. */
  readonly text: string;
  readonly headline: string;
}

export const claimsListed = (library: Page): Promise<ListedClaim[]> =>
  library.$$eval('main li[id]', (rows) =>
    rows
      .filter((row) => row.querySelector('h2, h3') !== null)
      .map((row) => ({
        source: row.querySelector('h2, h3')?.textContent?.trim() ?? '',
        text: (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
        headline: row.querySelector('a[target=_blank]')?.textContent ?? '',
      })),
  );

/** Waits until the library lists so many claims, and returns them. */
export async function claimsListedWhen(library: Page, count: number): Promise<ListedClaim[]> {
  await library
    .waitForFunction(
      (wanted) => document.querySelectorAll('main li[id] :is(h2, h3)').length === wanted,
      { timeout: 15_000 },
      count,
    )
    .catch(() => undefined);
  return claimsListed(library);
}

export interface ComparedRow {
  readonly gist: string;
  /** Whether Sayso is sure that the cells say the same; else it only suggests so. */
  readonly isMatched: boolean;
  readonly figuresDiffer: boolean;
  /** What each outlet says, by its name; no entry for an outlet that has nothing saved to match. */
  readonly says: Readonly<Record<string, string>>;
}

/** The comparison's matrix as it is shown, row by row. */
export async function comparisonShown(library: Page): Promise<ComparedRow[]> {
  const table = await library.waitForSelector('main table:has(caption)', { timeout: 15_000 });
  if (!table) return [];
  return table.evaluate((matrix) => {
    const outlets = [...matrix.querySelectorAll('thead th')].slice(1).map((cell) => cell.textContent.trim());
    return [...matrix.querySelectorAll('tbody')].map((row) => {
      const said = [...row.querySelectorAll('td')].map((cell) =>
        [...cell.querySelectorAll('button')].map((claim) => claim.textContent).join(' / '),
      );
      const head = row.querySelector('th');
      return {
        gist: head?.querySelector('span')?.textContent?.trim() ?? '',
        isMatched: [...(head?.querySelectorAll('span') ?? [])].some((chip) => chip.textContent === 'matched'),
        figuresDiffer: (head?.textContent ?? '').includes('Figures differ'),
        says: Object.fromEntries(
          outlets.flatMap((outlet, index) => (said[index] ? [[outlet, said[index]]] : [])),
        ),
      };
    });
  });
}

/** Exports all saved claims in the format whose name matches, and returns the file's path. */
export async function exportAs(
  browser: ExtensionBrowser,
  library: Page,
  format: string | RegExp,
): Promise<string> {
  await press(library, format, 'radio');
  return downloaded(browser.downloads, () => press(library, 'Save the file'));
}

/** Chooses a file to be imported; the page then says what importing it would do, or why it cannot. */
export async function chooseImport(library: Page, file: string): Promise<void> {
  const input = await library.waitForSelector('input[type=file]', { timeout: 15_000 });
  await input?.uploadFile(file);
}

/** Imports a file as a reader does: chooses it, sees what it would bring, says yes. */
export async function importFile(library: Page, file: string): Promise<void> {
  await chooseImport(library, file);
  await press(library, 'Import');
  await shows(library, 'Imported');
}
