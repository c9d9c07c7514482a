import { speak } from '../locales/fake-browser.ts';

declare global {
  interface Window {
    readonly messages: Readonly<Record<string, string>>;
  }
}

// Comes before every other import: the surfaces take hold of the browser's API as they are loaded.
speak(window.messages);
