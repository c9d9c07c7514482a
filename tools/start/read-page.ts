import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { claimsShown, saveAllClaims } from '../browsers/reading.ts';
import { asTable } from './table.ts';

const CLAIM_COLUMNS = [
  { title: 'Source', width: 34 },
  { title: 'Cue', width: 14 },
  { title: 'Claim', width: 66 },
];

/** How the popup is pictured: as wide as it is, and long enough for the first claims. CSS pixels. */
const POPUP = { width: 420, height: 1000, deviceScaleFactor: 2 };

/**
 * Opens a page and its popup, prints what was found, saves it all, and takes a picture of both into `folder`.
 * Returns how many claims were saved.
 */
export async function readPage(
  browser: ExtensionBrowser,
  url: string,
  folder: string,
  picture: string,
): Promise<number> {
  const page = await browser.open(url);
  const popup = await browser.popup(page);
  const claims = await claimsShown(popup);
  console.log(`\n${await headOf(popup)}`);
  if (claims.length === 0) console.log(`  ${await insteadOfClaims(popup)}`);
  else {
    const rows = claims.map(({ source, cue, content }) => [source, cue, content]);
    console.log(asTable(CLAIM_COLUMNS, rows));
    await saveAllClaims(popup);
    console.log(`  ${claims.length} claims saved.`);
  }
  await popup.setViewport(POPUP);
  await popup.screenshot({ path: join(folder, `${picture}-popup.png`) });
  await page.screenshot({ path: join(folder, `${picture}-page.png`) });
  await popup.close();
  await page.close();
  return claims.length;
}

/** Outlet, headline, author and date on one line. */
const headOf = (popup: Page): Promise<string> =>
  popup.$$eval('main header > *', (parts) =>
    parts
      .map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .join(' · '),
  );

const insteadOfClaims = (popup: Page): Promise<string> =>
  popup.$$eval('main h2, main h2 ~ p', (parts) =>
    parts
      .map((part) => part.textContent ?? '')
      .join(': ')
      .replace(/\s+/g, ' '),
  );
