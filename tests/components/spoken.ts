import { speak } from '../../tools/locales/fake-browser.ts';
import { messagesOf } from '../../tools/locales/messages.ts';

// Comes before every other import: the surfaces take hold of the browser's API as they are loaded.
speak(await messagesOf('en'));
