import { type Browser, browser } from '../browser/browser.ts';

/** A part of this extension, a content script included. */
export const isOurs = (sender: Browser.runtime.MessageSender) => sender.id === browser.runtime.id;

/** A page of the extension itself: popup, side panel, library. Never a content script, which shares a hostile page. */
export const isExtensionPage = (sender: Browser.runtime.MessageSender): boolean =>
  isOurs(sender) && (sender.url ?? '').startsWith(browser.runtime.getURL(''));

/** The content script of a tab's top frame, which the background has put there. */
export const isReader = (sender: Browser.runtime.MessageSender): boolean =>
  isOurs(sender) && sender.tab?.id !== undefined && sender.frameId === 0 && !isExtensionPage(sender);

/** The background, as a content script sees it. */
export const isBackground = (sender: Browser.runtime.MessageSender): boolean => isOurs(sender) && !sender.tab;
