import '../../assets/styles/library.css';
import { render } from 'preact';
import { browserShortcuts, browserSites } from '../../components/settings/browser-sites.ts';
import { OptionsApp } from '../../components/settings/options-app.tsx';
import { setDocumentLanguage } from '../../components/wording/document-language.ts';
import { t } from '../../components/wording/words.ts';
import { changeSettings, readSettings } from '../../lib/settings/stored-settings.ts';

setDocumentLanguage();
document.title = `${t('options.title')} · ${t('extName')}`;

const root = document.getElementById('root');
const [settings, shortcuts] = await Promise.all([readSettings(), browserShortcuts()]);
if (root)
  render(
    <OptionsApp settings={settings} onChange={changeSettings} sites={browserSites} shortcuts={shortcuts} />,
    root,
  );
