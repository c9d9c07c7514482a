/**
 * `npm start [-- URL-or-FILE]`: builds, and opens a browser with Sayso on the newsroom, or on the page that is
 * given. Without a display, or with --headless, it makes the same tour on its own and prints what there is to see.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DRIVEN } from '../browsers/builds.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { STORIES } from '../newsroom/gold.ts';
import { openNewsroom } from '../newsroom/newsroom.ts';
import { ensureBrowser } from '../setup/browsers.ts';
import { pageToRead } from './page-to-read.ts';
import { emptyFolder, type Stop, tour } from './tour.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const USAGE = 'Usage: npm start [-- [--headless] URL-or-FILE]';

async function main(): Promise<number> {
  const call = readCall();
  if ('problem' in call) return refuse(`${call.problem}\n${USAGE}`);
  const given = call.page === undefined ? undefined : await pageToRead(call.page);
  if (given && !given.ok) return refuse(given.problem.message);
  const chromium = ensureBrowser('chromium');
  if (!chromium.ok) return refuse(chromium.problem.message);
  if (!build()) return refuse('The extension could not be built; see above.');

  const newsroom = given ? given.value.server : await openNewsroom();
  const stops = given ? [{ url: given.value.url, picture: 'given' }] : newsroom ? stopsIn(newsroom.url) : [];
  const folder = emptyFolder(join(ROOT, 'out/tour'));
  const isHeadless = call.isHeadless || !hasDisplay();
  const browser = await launchChromium({
    extension: DRIVEN.chromium,
    executable: chromium.value,
    headless: isHeadless,
    downloads: folder,
  });
  try {
    if (!isHeadless) {
      for (const { url } of stops) await browser.open(url);
      console.log(WHAT_TO_DO);
      await new Promise((closed) => browser.browser.once('disconnected', closed));
      return 0;
    }
    await tour(browser, stops, folder);
    const files = readdirSync(folder).sort();
    console.log(`\nWritten to ${relative(process.cwd(), folder)}/: ${files.join(', ')}`);
    return 0;
  } catch (error) {
    return refuse(`The tour ended early: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await browser.close();
    await newsroom?.close();
  }
}

type Call =
  | { readonly page?: string | undefined; readonly isHeadless: boolean }
  | { readonly problem: string };

function readCall(): Call {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { headless: { type: 'boolean', default: false } },
    });
    if (positionals.length > 1) return { problem: 'Give one page at a time.' };
    return { page: positionals[0], isHeadless: values.headless };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

function build(): boolean {
  console.log('Building Sayso …');
  const wxt = join(ROOT, 'node_modules/.bin/wxt');
  const { status, stdout, stderr } = spawnSync(wxt, ['build'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) console.error(stdout, stderr);
  return status === 0;
}

const stopsIn = (urlOf: (outlet: string, page: string) => string): Stop[] =>
  STORIES.flatMap(({ pages }) => pages).map(({ outlet, page }) => ({
    url: urlOf(outlet.host, page),
    picture: `${outlet.host}-${page.replace('.html', '')}`,
  }));

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const WHAT_TO_DO = `
A browser with Sayso is open.

  1. Press the puzzle piece in the toolbar, then "Sayso": the popup shows who says what on the page.
  2. Press "Save" beside a claim, or "Save all". Do the same in the other tabs.
  3. Press the books in the popup's corner for the library, and there "Compare".

Close the browser to end.
`;

process.exitCode = await main();
