import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../tools/browsers/builds.ts';
import { claimsShown } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { BROWSERS } from '../../tools/setup/browsers.ts';
import { inChromium } from './browsers/in-browsers.ts';

const KB = 1024;

describe.each(BROWSERS)('what is shipped for %s', (name) => {
  const folder = SHIPPED[name];
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const gzipped = (...files: string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);

  it('asks for no site at install', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).toHaveProperty('permissions', expect.arrayContaining(['activeTab', 'scripting']));
    const scripts: unknown = Reflect.get(Object(manifest), 'content_scripts') ?? [];
    expect(scripts).toEqual([]);
  });

  it('adds less than 60 KB to a page, compressed', () => {
    expect(gzipped('content-scripts/reader.js')).toBeLessThan(60 * KB);
  });

  it('has a popup of less than 70 KB, compressed, with all that it may ever fetch', () => {
    const parts = withAllThatIsNamed(folder, 'popup.html');
    expect(parts.some((file) => file.endsWith('.js'))).toBe(true);
    expect(gzipped(...parts)).toBeLessThan(70 * KB);
  });

  it('has a library that opens with less than 76 KB, compressed, in few files', () => {
    const document = readFileSync(join(folder, 'library.html'), 'utf8');
    const named = [...document.matchAll(/(?:src|href)="\/([^"]+)"/g)].flatMap(([, file]) => file ?? []);
    expect(named.length).toBeGreaterThan(1);
    expect(named.length).toBeLessThan(14);
    expect(gzipped('library.html', ...named)).toBeLessThan(76 * KB);
  });

  it('carries a model of less than 4 MB, compressed', () => {
    const weights = readdirSync(join(folder, 'model')).map((file) => join('model', file));
    expect(gzipped(...weights)).toBeLessThan(4 * KB * KB);
  });
});

inChromium('the popup of a page full of claims', (scene) => {
  it('fetches less than 60 KB, compressed, before it shows them', async () => {
    const { browser, newsroom } = scene();
    const popup = await browser.popup(
      await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page)),
    );
    expect((await claimsShown(popup)).length).toBeGreaterThan(0);
    // The bundler names in the document whatever it fetches.
    const fetched = await popup.$$eval('script[src], link[href]', (elements) =>
      elements.map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
    );
    const files = fetched.map((address) => new URL(address, 'https://popup.example/').pathname);
    const sizes = ['popup.html', ...new Set(files)].map(
      (file) => gzipSync(readFileSync(join(SHIPPED.chromium, file))).length,
    );
    expect(sizes.length).toBeGreaterThan(4);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(60 * KB);
  });
});

/** A file with the scripts and styles that it names, those that these name, and so on, as paths within the folder. */
function withAllThatIsNamed(folder: string, file: string, known = new Set<string>()): readonly string[] {
  if (known.has(file)) return [...known];
  known.add(file);
  for (const [, name = ''] of readFileSync(join(folder, file), 'utf8').matchAll(NAMED_FILE)) {
    const named = [name, join(dirname(file), name)].find((path) => existsSync(join(folder, path)));
    if (named) withAllThatIsNamed(folder, named, known);
  }
  return [...known];
}

const NAMED_FILE = /["'`/]((?:\.{1,2}\/|chunks\/|assets\/)[\w./-]+\.(?:js|css))["'`]/g;
