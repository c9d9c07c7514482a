import { t } from './words.ts';

/** Tells the browser and screen readers which language the surface is in, and which way it runs. */
export function setDocumentLanguage(root: HTMLElement = document.documentElement): void {
  root.lang = t('languageTag');
  root.dir = t('direction') === 'rtl' ? 'rtl' : 'ltr';
}
