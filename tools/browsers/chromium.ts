import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page, type Target } from 'puppeteer-core';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';

/** What of the extension API is used inside the service worker. Events can be dispatched there, as tests need. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object | undefined): void } };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly contextMenus: {
    readonly onClicked: { dispatch(choice: { menuItemId: string }, tab: object | undefined): void };
  };
};

/** How a service worker that ends meanwhile is told of. */
const HAS_ENDED = /detached|destroyed|closed/i;
const ATTEMPTS = 10;

const VIEWPORT = { width: 1280, height: 900 };

/** A browser in a container has neither its own sandbox's needs nor a display; the rest keeps it from calling home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium with what only it can do: stopping the service worker, and hearing of each request. */
export interface ChromiumBrowser extends ExtensionBrowser {
  readonly name: 'chromium';
  readonly browser: Browser;
  readonly extensionId: string;
  /** Kills the background's service worker, as the browser does when it wants the memory. Answers whether it ran. */
  stopServiceWorker(): Promise<boolean>;
  /** Makes all of the extension crash at once: this page of it, its others, and the background. */
  crash(page: Page): Promise<void>;
  /** Ends the whole browser at once, with no time to put anything away, and waits until it is gone. */
  kill(): Promise<void>;
  /** Carries something out in the background's service worker, in the one that runs by then. */
  inBackground<Given extends readonly unknown[], Answer>(
    act: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer>;
  /** Tells the background what it hears when an entry of its context menu is chosen on the page of that address. */
  chooseFromContextMenu(entry: string, url: string): Promise<void>;
  /** What stands on the toolbar button while the page of that address is in front. */
  badge(url: string): Promise<string>;
  /** Tells the background what it hears when the shortcut of a command is pressed on the page of that address. */
  pressShortcut(command: string, url: string): Promise<void>;
}

export async function launchChromium({
  extension,
  executable,
  headless = true,
  downloads,
  profile,
  restoresTabs = false,
}: LaunchOptions): Promise<ChromiumBrowser> {
  const isNew = profile === undefined || !existsSync(join(profile, 'Default'));
  const browser = await launch({
    browser: 'chrome',
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? VIEWPORT : null,
    args: [
      ...FLAGS,
      ...(headless ? [] : ['--start-maximized']),
      ...(restoresTabs ? ['--restore-last-session'] : []),
    ],
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    ...(profile !== undefined && { userDataDir: profile }),
  });
  const id = await browser.installExtension(extension);
  const loaded = (await browser.extensions()).get(id);
  if (!loaded) throw new Error(`The browser did not load the extension in ${extension}.`);
  const home = `chrome-extension://${id}/`;

  const isBackground = (one: Target) => one.type() === 'service_worker' && one.url().startsWith(home);

  // By a session of its own: what is remembered of a worker that ended and came back leads to the one that ended.
  const inBackground: ChromiumBrowser['inBackground'] = (act, ...given) =>
    untilItRuns(async () => {
      await browser.waitForTarget(isBackground);
      const session = await browser.targets().findLast(isBackground)?.createCDPSession();
      if (!session) throw new Error('The worker of the background has closed.');
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${act})(...${JSON.stringify(given)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      await session.detach();
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    });

  // Sayso greets a new reader in a tab of its own, whose coming would close the first popup.
  const welcome = isNew
    ? await browser
        .waitForTarget((target) => target.url().startsWith(`${home}welcome.html`), { timeout: 5000 })
        .catch(() => undefined)
    : undefined;
  await (await welcome?.page())?.close();

  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    browser,
    extensionId: id,
    downloads,
    open,
    async popup(page) {
      const before = new Set(browser.targets());
      await page.bringToFront();
      await page.triggerExtensionAction(loaded);
      const target = await browser.waitForTarget(
        (one) => !before.has(one) && one.url().startsWith(`${home}popup.html`),
      );
      return target.asPage();
    },
    extensionPage: (name, query = '') => open(`${home}${name}${query}`),
    async stopServiceWorker() {
      const worker = await browser.targets().findLast(isBackground)?.worker();
      // One that has ended by itself meanwhile cannot be closed.
      return worker
        ? worker.close().then(
            () => true,
            () => false,
          )
        : false;
    },
    async crash(page) {
      const session = await page.createCDPSession();
      const crashed = new Promise((resolve) => page.once('error', resolve));
      // It is never answered.
      session.send('Page.crash').catch(() => undefined);
      await crashed;
    },
    async kill() {
      const running = browser.process();
      const gone = new Promise((resolve) => running?.once('exit', resolve));
      running?.kill('SIGKILL');
      await gone;
    },
    inBackground,
    async chooseFromContextMenu(entry, url) {
      await inBackground(
        async (menuItemId, address) => {
          const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
          chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab);
        },
        entry,
        url,
      );
    },
    async badge(url) {
      const text = await inBackground(async (address) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
        return tab?.id === undefined ? undefined : chrome.action.getBadgeText({ tabId: tab.id });
      }, url);
      if (text === undefined) throw new Error(`No tab that the extension sees shows ${url}.`);
      return text;
    },
    async pressShortcut(command, url) {
      await inBackground(
        async (name, address) => {
          const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
          chrome.commands.onCommand.dispatch(name, tab);
        },
        command,
        url,
      );
    },
    close: () => browser.close(),
  };
}

/** Tries again where the worker has ended before it heard what to do. */
async function untilItRuns<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (attempt === ATTEMPTS || !HAS_ENDED.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
