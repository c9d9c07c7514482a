import type { Language } from '../../lib/settings/settings.ts';
import { setDocumentLanguage } from './document-language.ts';
import { messagesFrom } from './messages.ts';
import { speak } from './words.ts';

/** Lets a surface speak the language that the reader has chosen, before anything is shown on it. */
export async function speakLanguage(language: Language): Promise<void> {
  if (language !== 'browser') {
    const file = await fetch(`/_locales/${language}/messages.json`);
    speak(messagesFrom(await file.json()));
  }
  setDocumentLanguage();
}
