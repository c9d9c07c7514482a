import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { ChromiumBrowser } from '../../tools/browsers/chromium.ts';
import { openLibrary } from '../../tools/browsers/library.ts';
import type { DrivenLibrary } from './in-page.ts';

declare global {
  var driven: DrivenLibrary;
}

let script: Promise<string> | undefined;

/** Opens the library with what the tests drive it by. */
export async function openDriven(browser: ChromiumBrowser): Promise<Page> {
  script ??= bundled();
  const page = await openLibrary(browser, 'data');
  await page.evaluate(await script);
  return page;
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-page.ts')],
    alias: { 'wxt/browser': join(import.meta.dirname, 'extension-api.ts') },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
