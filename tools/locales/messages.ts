import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

const FOLDER = join(import.meta.dirname, '../../assets/locales');

/** The messages of a locale as the browser gets them, by their flat keys ("claim_save"). */
export async function messagesOf(locale: string): Promise<Readonly<Record<string, string>>> {
  const messages = generateChromeMessages(await parseMessagesFile(join(FOLDER, `${locale}.yml`)));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
