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
  const isReading = /popup|sidepanel/.test(scene.surface);
  document.getElementById('style')?.setAttribute('href', isReading ? 'reading.css' : 'library.css');
  render(scene.show(), root);
}
