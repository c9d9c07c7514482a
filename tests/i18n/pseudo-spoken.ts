import { speak } from '../../tools/locales/fake-browser.ts';
import { messagesOf } from '../../tools/locales/messages.ts';

/** Stands before every message of the pseudo-locale. */
export const PSEUDO = '⟦';

const english = await messagesOf('en');
const marked = Object.entries(english).map(([key, message]) => [
  key,
  message
    .split(' | ')
    .map((form) => (key === 'languageTag' || key === 'direction' ? form : `${PSEUDO}${form}⟧`))
    .join(' | '),
]);

// Comes before every other import: the surfaces take hold of the browser's API as they are loaded.
speak(Object.fromEntries(marked));
