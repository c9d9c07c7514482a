import '../../assets/styles/library.css';
import { render } from 'preact';
import { openLibrary } from '../../components/page/browser-ports.ts';
import { WelcomeApp } from '../../components/settings/welcome-app.tsx';
import { showSourceColours } from '../../components/source/source-colours.ts';
import { speakLanguage } from '../../components/wording/speak-language.ts';
import { readSettings } from '../../lib/settings/stored-settings.ts';

const { language, sourceColours } = await readSettings();
await speakLanguage(language);
showSourceColours(sourceColours);
const root = document.getElementById('root');
if (root) render(<WelcomeApp onOpenLibrary={openLibrary} />, root);
