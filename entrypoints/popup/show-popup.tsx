import { render } from 'preact';
import { openLibrary, openSettings, siteAccess, tabToRead } from '../../components/page/browser-ports.ts';
import { ReadingSurface } from '../../components/page/reading-surface.tsx';
import { showSourceColours } from '../../components/source/source-colours.ts';
import { speakLanguage } from '../../components/wording/speak-language.ts';
import { browser } from '../../lib/browser/browser.ts';
import { panelOpener } from '../../lib/browser/side-panel.ts';
import { watchLibrary } from '../../lib/library/announcements.ts';
import { readCodebookInUse } from '../../lib/library/codebooks.ts';
import { recentTags } from '../../lib/library/recent-tags.ts';
import { readTagStyles } from '../../lib/library/tag-styles.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { hearOfProgress } from '../../lib/messaging/finding-progress.ts';
import { hearOfPages } from '../../lib/messaging/page-news.ts';
import { readSettings } from '../../lib/settings/stored-settings.ts';

if (location.search) document.body.classList.add('is-in-tab');

const root = document.getElementById('root');
const [tab, settings, window] = await Promise.all([
  tabToRead(location.search),
  readSettings(),
  browser.windows.getCurrent(),
]);

await speakLanguage(settings.language);
showSourceColours(settings.sourceColours);

const thenClose = (open: () => unknown) => () => {
  open();
  globalThis.close();
};
const codebook = () => readCodebookInUse(settings.codebook);
const openPanel = panelOpener(window.id);

if (root)
  render(
    <ReadingSurface
      ask={ask}
      tab={tab ?? browser.tabs.TAB_ID_NONE}
      shown={settings}
      access={siteAccess}
      tagsInUse={recentTags}
      tagStyles={readTagStyles}
      codebook={codebook}
      watch={watchLibrary}
      pages={hearOfPages}
      progress={hearOfProgress}
      onOpenLibrary={thenClose(openLibrary)}
      onOpenSettings={thenClose(openSettings)}
      onOpenPanel={openPanel && thenClose(openPanel)}
    />,
    root,
  );
