import type { Page } from 'puppeteer-core';
import { complaints } from './axe.ts';
import { cutOff } from './cut-off.ts';
import { COLOURS, SIZES, setLook } from './looks.ts';

/** What shuts somebody out of a surface: what axe says of each look in colours, and what is cut off in each size. */
export async function shutsOut(surface: Page): Promise<readonly (readonly [string, readonly string[]])[]> {
  const heard: Record<string, readonly string[]> = {};
  for (const look of COLOURS) {
    await setLook(surface, look);
    heard[look.name] = await complaints(surface);
  }
  for (const look of SIZES) {
    await setLook(surface, look);
    heard[look.name] = await cutOff(surface);
  }
  return Object.entries(heard).filter(([, lines]) => lines.length > 0);
}
