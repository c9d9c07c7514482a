import { launch, type Page } from 'puppeteer-core';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';

const ADD_ON = 'sayso@sayso.example';
/** Firefox draws the host of an extension's pages by lot; the tests need to know it. */
const HOST = '6f1f7b52-5d3c-4c52-9d0e-6f0f7d1a9b11';
const HOME = `moz-extension://${HOST}/`;

export async function launchFirefox({
  extension,
  executable,
  headless = true,
  downloads,
}: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    // Without it Firefox keeps its remote control out of an extension's pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: HOST }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.manager.showWhenStarting': false,
    },
  });
  await browser.installExtension(extension);

  const extensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // The load event of an extension's page is never told to the remote control, so the document is asked.
    await page.goto(HOME + path, { waitUntil: [] });
    await page.waitForFunction(
      () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
    );
    return page;
  };
  return {
    name: 'firefox',
    downloads,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    /** The remote control cannot press the toolbar button, so the popup is opened in a tab, and told which page. */
    async popup(page) {
      const popup = await extensionPage('options.html');
      const tab = await tabShowing(popup, page.url());
      await popup.close();
      return extensionPage(`popup.html?tab=${tab}`);
    },
    extensionPage: (name, query = '') => extensionPage(name + query),
    close: () => browser.close(),
  };
}

/** Asks an extension's page for the browser's own number of the tab that shows an address. */
async function tabShowing(extensionPage: Page, url: string): Promise<number> {
  const tab: unknown = await extensionPage.evaluate(
    `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`,
  );
  if (typeof tab !== 'number') throw new Error(`No tab that Sayso may read shows ${url}.`);
  return tab;
}
