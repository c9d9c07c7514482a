/**
 * Takes a picture of every surface in every state: `npm run pictures -- [folder] [name…]`. The surfaces are shown
 * with the project's own article, in real Chromium, without an extension around them. Each is also checked with axe;
 * what it finds is printed, and the command then ends with status 1.
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type axeCore from 'axe-core';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { messagesOf } from '../locales/messages.ts';
import { PICTURES, type Picture } from './list.ts';

declare const axe: typeof axeCore;

const [folder = 'out/pictures', ...names] = process.argv.slice(2);
const out = resolve(folder);
const work = join(out, '.gallery');
mkdirSync(work, { recursive: true });

await build({
  entryPoints: [
    'gallery.tsx',
    'page.css',
    '../../assets/styles/reading.css',
    '../../assets/styles/library.css',
  ].map((path) => join(import.meta.dirname, path)),
  entryNames: '[name]',
  outdir: work,
  bundle: true,
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});

async function writePage(locale: string): Promise<string> {
  const messages = JSON.stringify(await messagesOf(locale)).replaceAll('<', '\\u003c');
  const html = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sayso</title><link id="style" rel="stylesheet" href="reading.css"><link rel="stylesheet" href="gallery.css"><body><div id="root"></div>
<script>window.messages = ${messages}</script><script src="gallery.js"></script>`;
  const file = join(work, `${locale}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

const pages = new Map<string, string>();
for (const locale of new Set(PICTURES.map((picture) => picture.locale ?? 'en')))
  pages.set(locale, await writePage(locale));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});

const problems: string[] = [];

/** What axe finds against WCAG 2.2 AA, a line each. */
async function accessProblems(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: tags, preload: false });
    return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`);
  });
}

async function take({
  name,
  scene,
  width,
  height = 600,
  scheme = 'light',
  act,
  ...more
}: Picture): Promise<void> {
  const page: Page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    forcedColors: more.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  page.on('console', (message) => message.type() === 'error' && console.error(name, message.text()));
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.goto(`${pages.get(more.locale ?? 'en')}?scene=${scene}`);
  if (more.textSize) await page.addStyleTag({ content: `html { font-size: ${more.textSize}% }` });
  if (more.rightToLeft) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await page.waitForTimeout(80);
  await act?.(page);
  if (more.printed) await page.emulateMedia({ media: 'print' });
  problems.push(...(await accessProblems(page)).map((problem) => `${name}: ${problem}`));
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: more.whole ?? false });
  await page.close();
}

const wanted = PICTURES.filter(({ name }) => names.length === 0 || names.includes(name));
for (const picture of wanted) await take(picture);
await browser.close();
rmSync(work, { recursive: true });
console.log(`${wanted.length} pictures in ${out}`);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
