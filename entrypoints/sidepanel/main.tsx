import '../../assets/styles/reading.css';
import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { openLibrary, openSettings, siteAccess, tabToRead } from '../../components/page/browser-ports.ts';
import { ReadingSurface } from '../../components/page/reading-surface.tsx';
import { showSourceColours } from '../../components/source/source-colours.ts';
import { speakLanguage } from '../../components/wording/speak-language.ts';
import { watchLibrary } from '../../lib/library/announcements.ts';
import { readCodebookInUse } from '../../lib/library/codebooks.ts';
import { recentTags } from '../../lib/library/recent-tags.ts';
import { readTagStyles } from '../../lib/library/tag-styles.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { hearOfProgress } from '../../lib/messaging/finding-progress.ts';
import { followInView } from '../../lib/messaging/in-view.ts';
import { hearOfPages } from '../../lib/messaging/page-news.ts';
import { followWantedClaim } from '../../lib/messaging/wanted-claim.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/stored-settings.ts';
import { followTab, type TabVisit } from './follow-tab.ts';

await speakLanguage((await readSettings()).language);

/** The findings of whichever page is in front; a new page in the same tab begins anew. */
function SidePanel() {
  const [visit, setVisit] = useState<TabVisit | null>(null);
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  useEffect(() => showSourceColours(settings.sourceColours), [settings.sourceColours]);
  useEffect(() => {
    let count = 0;
    const begin = (tab: number) => setVisit({ tab, count: count++ });
    void tabToRead(location.search).then((tab) => tab !== undefined && begin(tab));
    return followTab(begin);
  }, []);
  const codebook = useCallback(() => readCodebookInUse(settings.codebook), [settings.codebook]);
  if (!visit) return null;
  return (
    <ReadingSurface
      key={visit.count}
      ask={ask}
      tab={visit.tab}
      shown={settings}
      access={siteAccess}
      tagsInUse={recentTags}
      tagStyles={readTagStyles}
      codebook={codebook}
      watch={watchLibrary}
      pages={hearOfPages}
      progress={hearOfProgress}
      inView={followInView}
      wanted={followWantedClaim}
      onOpenLibrary={openLibrary}
      onOpenSettings={openSettings}
    />
  );
}

const root = document.getElementById('root');
if (root) render(<SidePanel />, root);
