import type { Language } from '../../lib/settings/settings.ts';
import { type Messages, messagesFrom } from './messages.ts';

/** The messages of the language that the reader has chosen; nothing where that is whichever the browser is in. */
export async function chosenMessages(language: Language): Promise<Messages | undefined> {
  if (language === 'browser') return undefined;
  const file = await fetch(`/_locales/${language}/messages.json`);
  return messagesFrom(await file.json());
}
