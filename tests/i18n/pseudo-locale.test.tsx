// @vitest-environment jsdom
import './pseudo-spoken.ts';
// What is fetched when it is first wanted is there at once.
import '../../components/claim/reader-fields.tsx';
import '../../components/codebook/codebooks-view.tsx';
import { describe, expect, it } from 'vitest';
import { ReadingSurface } from '../../components/page/reading-surface.tsx';
import { OptionsApp } from '../../components/settings/options-app.tsx';
import { WelcomeApp } from '../../components/settings/welcome-app.tsx';
import type { PageView } from '../../lib/messaging/protocol.ts';
import { done, type Result } from '../../lib/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { CODEBOOK } from '../codebook/sample-codebook.ts';
import { showLibrary } from '../components/library-scene.tsx';
import { all, settle, show } from '../components/show.ts';
import { askOf } from '../fixtures/surfaces/answering.ts';
import { SMALL_LIBRARY } from '../fixtures/surfaces/library.ts';
import { libraryInMemory } from '../fixtures/surfaces/library-in-memory.ts';
import { tagsOf } from '../fixtures/surfaces/tags.ts';
import { FRESH_VIEW, VISITED_VIEW } from '../fixtures/surfaces/views.ts';
import { PSEUDO } from './pseudo-spoken.ts';

const CODED = { ...SMALL_LIBRARY, codebooks: [CODEBOOK] };

/** Words that come from a page, a file or the reader. */
const GIVEN = JSON.stringify([VISITED_VIEW, CODED]).toLowerCase();
/** Names that no language translates, and what stands between values. */
const NAMES = /^(sayso|alt\+shift\+s|apr|april|svg|png|csv|[\W\d_]*)$/i;

/** Texts and names on the surface that came neither from a locale nor from the page. */
function hardCoded(root: Element): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const isExample = walker.currentNode.parentElement?.closest('[lang], pre, code, kbd, bdi');
    if (!isExample) texts.push(walker.currentNode.textContent ?? '');
  }
  for (const element of root.querySelectorAll('*'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      texts.push(element.getAttribute(name) ?? '');
  return texts.filter((text) => !text.includes(PSEUDO) && words(text).some((word) => !GIVEN.includes(word)));
}

const words = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}+]+/gu) ?? []).filter((word) => !NAMES.test(word));

const reading = async (opened: Result<PageView>) => {
  const root = await show(
    <ReadingSurface
      ask={askOf(opened)}
      tab={7}
      shown={{ attitudes: true, threshold: 0 }}
      access={{ has: async () => false, request: async () => true }}
      onOpenLibrary={() => {}}
      onOpenSettings={() => {}}
    />,
  );
  await settle();
  return root;
};

describe('no surface speaks but from the locale', () => {
  it('the popup and the panel, in every tab, with an editor open', async () => {
    const root = await reading(done(VISITED_VIEW));
    all('button', new RegExp(`${PSEUDO}.*otate`))[0]?.click();
    await settle();
    expect(hardCoded(root)).toEqual([]);
    for (const tab of all('tab')) {
      tab.click();
      await settle();
      expect(hardCoded(root)).toEqual([]);
    }
  });

  it('a page without claims', async () => {
    const findings = { claims: [], organisations: [], people: [] };
    expect(hardCoded(await reading(done({ ...FRESH_VIEW, findings })))).toEqual([]);
  });

  it.each([
    'claims',
    'compare',
    'codebooks',
    'codebooks?codebook=new',
    `codebooks?codebook=${CODEBOOK.id}`,
    `claims?claim=${SMALL_LIBRARY.annotations[0]?.id}`,
    'bin',
    'data',
  ])('the library: %s', async (view) => {
    location.hash = view;
    const ports = libraryInMemory(async () => CODED, askOf(done(VISITED_VIEW)));
    const root = await showLibrary(ports);
    expect(hardCoded(root)).toEqual([]);
  });

  it('the settings', async () => {
    const root = await show(
      <OptionsApp
        settings={DEFAULT_SETTINGS}
        onChange={async () => DEFAULT_SETTINGS}
        sites={{
          held: async () => [],
          revoke: async () => true,
          permissions: async () => ['activeTab', 'scripting', 'storage', 'contextMenus'],
        }}
        shortcuts={{ read: async () => [{ name: 'Sayso', keys: 'Alt+Shift+S' }], change: () => {} }}
        tags={tagsOf(['ferry safety', 'crew'])}
        deleteAll={async () => done(null)}
      />,
    );
    await settle();
    expect(hardCoded(root)).toEqual([]);
  });

  it('the welcome page', async () => {
    expect(hardCoded(await show(<WelcomeApp onOpenLibrary={() => {}} />))).toEqual([]);
  });

  it('and a sentence that is written into a component is told', async () => {
    const root = await show(<p>Something hardcoded</p>);
    expect(hardCoded(root)).toEqual(['Something hardcoded']);
  });
});
