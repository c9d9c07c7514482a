import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { namesOf } from '../browsers/controls.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { claimsListedWhen, comparisonShown, exportAs, openLibrary } from '../browsers/library.ts';
import { readPage } from './read-page.ts';
import { asTable } from './table.ts';

const LISTED = 8;
const WINDOW = { width: 1360, height: 900 };

export interface Stop {
  readonly url: string;
  /** The name of its pictures. */
  readonly picture: string;
}

/** Goes through pages, library, comparison and export as a reader would, and prints what there is to see. */
export async function tour(browser: ExtensionBrowser, stops: readonly Stop[], folder: string): Promise<void> {
  let saved = 0;
  heading('What was found, and saved');
  for (const { url, picture } of stops) saved += await readPage(browser, url, folder, picture);
  if (saved === 0) return;
  heading('The library');
  await showLibrary(browser, folder, saved);
  if (stops.length > 1) {
    heading('The comparison: claims that several outlets carry');
    await showComparison(browser, folder);
  }
  heading('The exports');
  await exportAll(browser, folder);
}

/** An empty folder for what the tour writes. */
export function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function showLibrary(browser: ExtensionBrowser, folder: string, saved: number): Promise<void> {
  const library = await openLibrary(browser, 'claims');
  await library.setViewport(WINDOW);
  const claims = await claimsListedWhen(library, saved);
  await library.screenshot({ path: join(folder, 'library.png') });
  console.log(
    asTable(
      [
        { title: 'Source', width: 40 },
        { title: 'Article', width: 76 },
      ],
      claims.slice(0, LISTED).map(({ source, headline }) => [source, headline]),
    ),
  );
  if (claims.length > LISTED) console.log(`  … and ${claims.length - LISTED} more.`);
  await library.close();
}

async function showComparison(browser: ExtensionBrowser, folder: string): Promise<void> {
  const library = await openLibrary(browser, 'compare');
  await library.setViewport(WINDOW);
  const rows = await comparisonShown(library);
  await library.waitForSelector('.grouping', { hidden: true });
  await library.screenshot({ path: join(folder, 'comparison.png') });
  const shared = rows.filter(({ isMatched }) => isMatched);
  const suggested = rows.filter((row) => !row.isMatched && Object.keys(row.says).length > 1);
  for (const { figuresDiffer, says } of shared) {
    console.log(`\n  ${figuresDiffer ? '≠ Figures differ' : '= Carried by several'}`);
    for (const [outlet, words] of Object.entries(says)) console.log(`    ${outlet.padEnd(22)} ${words}`);
  }
  const differing = shared.filter(({ figuresDiffer }) => figuresDiffer).length;
  console.log(
    `\n  ${shared.length} claims matched, ${differing} with differing figures; ${suggested.length} more that may be the same.`,
  );
  await library.close();
}

async function exportAll(browser: ExtensionBrowser, folder: string): Promise<void> {
  const library = await openLibrary(browser, 'data');
  await library.setViewport(WINDOW);
  const formats = await library.waitForSelector('fieldset:has(input[name=format])');
  await library.screenshot({ path: join(folder, 'export.png') });
  for (const format of formats ? await namesOf(formats, 'radio') : []) {
    const file = await exportAs(browser, library, format);
    console.log(`  ${relative(process.cwd(), file).padEnd(44)} ${format}`);
  }
  await library.close();
}

const heading = (words: string) =>
  console.log(`\n━━ ${words} ${'━'.repeat(Math.max(0, 110 - words.length))}`);
