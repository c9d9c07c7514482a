import '../../assets/styles/library.css';
import { render } from 'preact';
import { tagsInUse } from '../../components/page/tags-in-use.ts';
import { browserShortcuts, browserSites } from '../../components/settings/browser-sites.ts';
import { OptionsApp } from '../../components/settings/options-app.tsx';
import type { TagsPort } from '../../components/settings/word-settings.tsx';
import { setDocumentLanguage } from '../../components/wording/document-language.ts';
import { t } from '../../components/wording/words.ts';
import { readTagStyles } from '../../lib/library/tag-styles.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { changeSettings, readSettings } from '../../lib/settings/stored-settings.ts';

setDocumentLanguage();
document.title = `${t('options.title')} · ${t('extName')}`;

const tags: TagsPort = {
  inUse: tagsInUse,
  colours: async () => new Map((await readTagStyles()).map(({ tag, colour }) => [tag, colour])),
  colour: (tag, colour) => ask('tag.colour', { tag, colour }),
};

const root = document.getElementById('root');
const [settings, shortcuts] = await Promise.all([readSettings(), browserShortcuts()]);
if (root)
  render(
    <OptionsApp
      settings={settings}
      onChange={changeSettings}
      sites={browserSites}
      shortcuts={shortcuts}
      tags={tags}
      deleteAll={() => ask('library.deleteAll', null)}
    />,
    root,
  );
