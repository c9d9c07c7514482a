import { chosenMessages } from '../../components/wording/chosen-messages.ts';
import type { Requests } from '../../lib/messaging/protocol.ts';
import type { Language } from '../../lib/settings/settings.ts';

/** What a page's card says in the language that the reader has chosen, since a page cannot read the file itself. */
export async function cardWords(language: Language): Promise<Requests['reader.show']['in']['words']> {
  const messages = await chosenMessages(language);
  return messages ? Object.fromEntries(messages) : null;
}
