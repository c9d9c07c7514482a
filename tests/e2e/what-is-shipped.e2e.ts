import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../tools/browsers/builds.ts';
import { BROWSERS } from '../../tools/setup/browsers.ts';

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

  it('opens a popup of less than 60 KB, compressed', () => {
    const page = readFileSync(join(folder, 'popup.html'), 'utf8');
    const parts = [...page.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
    expect(parts.length).toBeGreaterThan(0);
    expect(gzipped('popup.html', ...parts)).toBeLessThan(60 * KB);
  });

  it('carries a model of less than 4 MB, compressed', () => {
    const weights = readdirSync(join(folder, 'model')).map((file) => join('model', file));
    expect(gzipped(...weights)).toBeLessThan(4 * KB * KB);
  });
});
