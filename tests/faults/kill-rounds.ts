import type { Page } from 'puppeteer-core';
import { pack } from '../../lib/library/backup/packed.ts';
import type { ChromiumBrowser } from '../../tools/browsers/chromium.ts';
import { seeded } from '../seeded.ts';
import { type Brought, broughtIn, type Deed, type DeedKind, saveOf } from './deeds.ts';
import { openDriven } from './driven-page.ts';
import type { Answer } from './in-page.ts';
import { brokenAmong, type Done, type Kept, keptOf } from './kept-whole.ts';

/** What dies: the background's service worker, all of the extension at once, or the page that imports. */
export type Kill = 'background' | 'extension' | 'page';

export interface Round {
  readonly deed: DeedKind;
  readonly kill: Kill;
  /** Whether it was said to be done. */
  readonly isAnswered: boolean;
  readonly kept: Kept;
}

export interface KillReport {
  readonly rounds: readonly Round[];
  /** A sentence for each deed that was lost or is there by half; none where all is well. */
  readonly broken: readonly string[];
  /** What readers were told of deeds that were not done; each sentence once. */
  readonly told: readonly string[];
}

/** Milliseconds that each deed may take; learnt from those that went through. */
const AT_FIRST: Readonly<Record<DeedKind, number>> = { save: 60, change: 60, restore: 200, import: 300 };

/** So often the background runs when a deed begins; else the deed starts it. */
const WARM = 0.7;

/** Some kills come after the deed was done. */
const MARGIN = 1.2;

/**
 * Does one deed after the other in a real browser, and kills what does it at a random moment. The seed chooses the
 * deeds, the kills and the moments; where in its work a moment meets a deed depends on the machine, too.
 */
export async function killAgainAndAgain(
  browser: ChromiumBrowser,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<KillReport> {
  const random = seeded(seed);
  const took = { ...AT_FIRST };
  const rounds: Round[] = [];
  const done: Done[] = [];
  const unchanged: string[] = [];
  let page = await openDriven(browser);
  for (let number = 0, kills = 0; kills < count; number++) {
    const deed = anyDeed(random, number, unchanged);
    const kill = anyKill(random, deed.kind);
    if (deed.kind === 'restore') await putAside(page, deed.brought);
    if (deed.kind === 'import' || random() < WARM) await page.evaluate(() => globalThis.driven.wake());
    const moment = random() * MARGIN * took[deed.kind];
    let isOver = false;
    const answering = answerTo(deed, page).finally(() => {
      isOver = true;
    });
    await later(moment);
    const after = await afterKilling(kill, page, () => isOver, browser);
    page = after.page;
    const answer = await answering;
    if (answer?.ok) {
      took[deed.kind] = (took[deed.kind] + answer.took) / 2;
      if (deed.kind === 'save') unchanged.push(...answer.ids);
    }
    done.push({ deed, answer });
    if (!after.isKilled) continue;
    kills++;
    rounds.push({ deed: deed.kind, kill, isAnswered: answer?.ok === true, kept: await keptOf(deed, page) });
  }
  const broken = await brokenAmong(done, page);
  await page.close();
  return { rounds, broken, told: sentencesOf(done) };
}

/** @param unchanged Saved claims that may be changed; the one that is chosen is taken out. */
function anyDeed(random: () => number, number: number, unchanged: string[]): Deed {
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  const choice = random();
  if (choice < 0.2) return { kind: 'restore', brought: broughtIn(number, upTo(30), 10) };
  if (choice < 0.4) return { kind: 'import', brought: broughtIn(number, upTo(30), 10) };
  const [id] = choice < 0.6 ? unchanged.splice(Math.floor(random() * unchanged.length), 1) : [];
  return id === undefined
    ? saveOf(number, upTo(100))
    : { kind: 'change', id, note: `changed in round ${number}` };
}

function anyKill(random: () => number, deed: DeedKind): Kill {
  if (random() < 0.2) return 'extension';
  return deed === 'import' && random() < 0.5 ? 'page' : 'background';
}

/** Nothing, where the page dies meanwhile. */
const answerTo = (deed: Deed, page: Page): Promise<Answer | undefined> =>
  page.evaluate((what) => globalThis.driven.carryOut(what), deed).catch(() => undefined);

interface AfterKill {
  /** The page to go on with. */
  readonly page: Page;
  readonly isKilled: boolean;
}

/** @param isOver Whether the deed has ended, after which a background that does not run is not waited for. */
async function afterKilling(
  kill: Kill,
  page: Page,
  isOver: () => boolean,
  browser: ChromiumBrowser,
): Promise<AfterKill> {
  if (kill === 'background') {
    let isKilled = await browser.stopServiceWorker();
    while (!isKilled && !isOver()) {
      await later(1);
      isKilled = await browser.stopServiceWorker();
    }
    return { page, isKilled };
  }
  if (kill === 'extension') await browser.crash(page);
  await page.close();
  return { page: await openDriven(browser), isKilled: true };
}

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Where the background keeps its backups. */
async function putAside(page: Page, { when, text }: Brought): Promise<void> {
  await page.evaluate(
    async (key, content) => {
      const { chrome }: { chrome?: { storage: { local: { set(given: object): Promise<void> } } } } =
        Object(globalThis);
      await chrome?.storage.local.set({ [key]: content });
    },
    `backup:${when}`,
    await pack([text]),
  );
}

const sentencesOf = (done: readonly Done[]): readonly string[] => [
  ...new Set(done.flatMap(({ answer }) => (answer && !answer.ok ? [answer.message] : []))),
];
