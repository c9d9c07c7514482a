import type { Page } from 'puppeteer-core';
import type { Deed } from './deeds.ts';
import type { Answer } from './in-page.ts';

/** How much of a deed is in the library. */
export type Kept = 'all' | 'part' | 'nothing';

/** A deed and what it was answered with; with nothing, where the page that asked died with it. */
export interface Done {
  readonly deed: Deed;
  readonly answer: Answer | undefined;
}

export async function keptOf(deed: Deed, page: Page): Promise<Kept> {
  if (deed.kind === 'change') {
    const note = await page.evaluate((id) => globalThis.driven.noteOf(id), deed.id);
    return note === deed.note ? 'all' : 'nothing';
  }
  const counts = await page.evaluate((pages) => globalThis.driven.keptOf(pages), pagesOf(deed));
  if (counts.every((count) => count === claimsEach(deed))) return 'all';
  return counts.every((count) => count === 0) ? 'nothing' : 'part';
}

/** Looks at every deed again once all are done. Answers a sentence for each that was lost or is there by half. */
export async function brokenAmong(all: readonly Done[], page: Page): Promise<readonly string[]> {
  const broken: string[] = [];
  let claims = 0;
  for (const [number, { deed, answer }] of all.entries()) {
    const kept = await keptOf(deed, page);
    if (kept === 'all') claims += claimsOf(deed);
    if (kept === 'part') broken.push(`Only a part of the ${deed.kind} of round ${number} is there.`);
    if (kept === 'nothing' && answer?.ok) broken.push(`The ${deed.kind} of round ${number} is lost.`);
  }
  const there = (await page.evaluate(() => globalThis.driven.allKept())).length;
  if (there !== claims) broken.push(`There are ${there} claims, not the ${claims} of all that is whole.`);
  return broken;
}

const pagesOf = (deed: Exclude<Deed, { kind: 'change' }>): readonly string[] =>
  deed.kind === 'save' ? [deed.article.canonicalUrl] : deed.brought.pages;

const claimsEach = (deed: Exclude<Deed, { kind: 'change' }>): number =>
  deed.kind === 'save' ? deed.claims.length : deed.brought.claimsEach;

const claimsOf = (deed: Deed): number =>
  deed.kind === 'change' ? 0 : claimsEach(deed) * pagesOf(deed).length;
