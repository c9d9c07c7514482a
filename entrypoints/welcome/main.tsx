import '../../assets/styles/library.css';
import { render } from 'preact';
import { openLibrary } from '../../components/page/browser-ports.ts';
import { WelcomeApp } from '../../components/settings/welcome-app.tsx';
import { setDocumentLanguage } from '../../components/wording/document-language.ts';

setDocumentLanguage();
const root = document.getElementById('root');
if (root) render(<WelcomeApp onOpenLibrary={openLibrary} />, root);
