import { v4 } from 'uuid';
import { browser } from '../browser/browser.ts';
import type { Coder } from '../codebook/coder.ts';
import { readSettings } from './stored-settings.ts';

const KEY = 'coder';

let known: Promise<string> | undefined;

/**
 * Whom codes that are given on this device are credited to: a random id, made when the first code is given, with the
 * name that the settings have by now. For the background alone, so that two are never made at once.
 */
export async function readCoder(): Promise<Coder> {
  known ??= idOfThisDevice().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  const [id, { creator }] = await Promise.all([known, readSettings()]);
  return { id, name: creator };
}

/** Whoever codes from now on is somebody new. */
export async function forgetCoder(): Promise<void> {
  known = undefined;
  await browser.storage.local.remove(KEY);
}

async function idOfThisDevice(): Promise<string> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (typeof stored === 'string') return stored;
  const id = `urn:uuid:${v4()}`;
  await browser.storage.local.set({ [KEY]: id });
  return id;
}
