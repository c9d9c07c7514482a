import type { Language } from '../../lib/settings/settings.ts';
import { chosenMessages } from './chosen-messages.ts';
import { setDocumentLanguage } from './document-language.ts';
import { speak } from './words.ts';

/** Lets a surface speak the language that the reader has chosen, before anything is shown on it. */
export async function speakLanguage(language: Language): Promise<void> {
  speak(await chosenMessages(language));
  setDocumentLanguage();
}
