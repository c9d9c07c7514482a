import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles();
const inside = (room: string) => files.filter(({ path }) => path.startsWith(`${room}/`));
const importing = (among: readonly SourceFile[], matches: (imported: string, from: SourceFile) => boolean) =>
  among.flatMap((file) =>
    file.imports.filter((name) => matches(name, file)).map((name) => `${file.path} imports ${name}`),
  );

/** The rooms of lib/ that exist to wrap one part of the browser. */
const WRAPPING_ROOMS = ['lib/browser/', 'lib/messaging/', 'lib/library/', 'lib/settings/'];
const wraps = ({ path }: SourceFile) => WRAPPING_ROOMS.some((room) => path.startsWith(room));

describe('the layout', () => {
  it('sees the project, so that the laws below are about something', () => {
    expect(inside('lib').length).toBeGreaterThan(20);
    expect(importing(inside('lib'), (name) => name.startsWith('lib/')).length).toBeGreaterThan(20);
  });

  it('lets imports point one way: lib knows nothing of components and entrypoints', () => {
    expect(importing(inside('lib'), (name) => /^(components|entrypoints|tools|tests)\//.test(name))).toEqual(
      [],
    );
  });

  it('lets components know nothing of entrypoints', () => {
    expect(importing(inside('components'), (name) => /^(entrypoints|tools|tests)\//.test(name))).toEqual([]);
  });

  it('ships nothing that only builds, trains or tests', () => {
    const shipped = [...inside('lib'), ...inside('components'), ...inside('entrypoints')];
    expect(importing(shipped, (name) => /^(tools|tests)\//.test(name) || name.startsWith('node:'))).toEqual(
      [],
    );
  });

  it("keeps the browser's extension API behind one file", () => {
    const others = files.filter(({ path }) => path !== 'lib/browser/browser.ts');
    expect(importing(others, (name) => /^(wxt\/browser|webextension-polyfill|#imports)$/.test(name))).toEqual(
      [],
    );
  });

  it('keeps the domain free of the browser: only the wrapping rooms of lib may import it', () => {
    const domain = inside('lib').filter((file) => !wraps(file));
    expect(importing(domain, (name) => name.startsWith('lib/browser/'))).toEqual([]);
  });

  it('opens IndexedDB in the library alone', () => {
    const others = files.filter(({ path }) => !path.startsWith('lib/library/') && !path.startsWith('tests/'));
    expect(importing(others, (name) => name === 'idb')).toEqual([]);
  });

  it('has no room without a name', () => {
    const nameless = /(^|\/)(utils?|helpers?|common|misc)(\/|\.[jt]sx?$)/;
    expect(files.map(({ path }) => path).filter((path) => nameless.test(path))).toEqual([]);
  });

  it('keeps files short enough to hold one idea', () => {
    const isData = (path: string) => path.startsWith('tests/fixtures/');
    const long = files.filter(({ path, text }) => !isData(path) && text.split('\n').length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('waives no type or lint check', () => {
    const waiver = new RegExp(
      ['@ts-' + 'ignore', '@ts-' + 'expect-error', 'biome-' + 'ignore', 'as' + ' any\\b'].join('|'),
    );
    expect(files.filter(({ text }) => waiver.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
