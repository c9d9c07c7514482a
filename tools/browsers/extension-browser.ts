import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../setup/browsers.ts';

/** The pages of the extension that can be opened on their own. */
export type ExtensionPage =
  | 'library.html'
  | 'options.html'
  | 'welcome.html'
  | 'popup.html'
  | 'sidepanel.html';

/** A real browser with the extension loaded, in a profile of its own. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  /** The folder that downloads go to. */
  readonly downloads: string;
  /** Opens a web page in a tab of its own. */
  open(url: string): Promise<Page>;
  /** Opens Sayso's popup for a page, as a click on the toolbar button does. */
  popup(page: Page): Promise<Page>;
  /** Opens a page of the extension in a tab; `query` begins with "?", or is empty. */
  extensionPage(page: ExtensionPage, query?: string): Promise<Page>;
  /** Closes the browser and throws its profile away, unless it was given one. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly executable: string;
  readonly headless?: boolean;
  /** The folder of a profile that is kept when the browser closes; one of its own, thrown away then, where absent. */
  readonly profile?: string;
  /** Opens the tabs of the profile that were open when its browser was closed. */
  readonly restoresTabs?: boolean;
  readonly downloads: string;
}
