import './spoken.ts';
import '../../assets/styles/reading.css';
import { render } from 'preact';
import { setDocumentLanguage } from '../../components/wording/document-language.ts';
import { SCENES } from './scenes.tsx';

setDocumentLanguage();
const scene = SCENES[new URLSearchParams(location.search).get('scene') ?? ''];
const root = document.getElementById('root');
if (scene && root) {
  document.body.className = scene.surface;
  document.getElementById('style')?.setAttribute('href', styleOf(scene.surface));
  render(scene.show(), root);
}

function styleOf(surface: string): string {
  if (surface === 'surface-page') return 'page.css';
  return /popup|sidepanel/.test(surface) ? 'reading.css' : 'library.css';
}
