import '../../assets/styles/library.css';
import { render } from 'preact';
import { browserShortcuts } from '../../components/settings/browser-shortcuts.ts';
import { browserSites } from '../../components/settings/browser-sites.ts';
import { OptionsApp } from '../../components/settings/options-app.tsx';
import { tagsInUse } from '../../components/settings/tags-in-use.ts';
import type { TagsPort } from '../../components/settings/word-settings.tsx';
import { speakLanguage } from '../../components/wording/speak-language.ts';
import { t } from '../../components/wording/words.ts';
import { readTagStyles } from '../../lib/library/tag-styles.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { changeSettings, readSettings } from '../../lib/settings/stored-settings.ts';

const settings = await readSettings();
await speakLanguage(settings.language);
document.title = `${t('options.title')} · ${t('extName')}`;

const tags: TagsPort = {
  inUse: tagsInUse,
  colours: async () => new Map((await readTagStyles()).map(({ tag, colour }) => [tag, colour])),
  colour: (tag, colour) => ask('tag.colour', { tag, colour }),
};

const root = document.getElementById('root');
if (root)
  render(
    <OptionsApp
      settings={settings}
      onChange={changeSettings}
      sites={browserSites}
      shortcuts={browserShortcuts}
      tags={tags}
      deleteAll={() => ask('library.deleteAll', null)}
    />,
    root,
  );
