import { browser } from '../../lib/browser/browser.ts';
import { createFinder, type Finder } from '../../lib/finding/finder.ts';

let finder: Promise<Finder> | undefined;

/** The finder, loaded at its first use. The background may be killed at any time: loading it again is cheap. */
export function loadFinder(): Promise<Finder> {
  finder ??= load().catch((error: unknown) => {
    finder = undefined;
    throw error;
  });
  return finder;
}

async function load(): Promise<Finder> {
  const [claims, names] = await Promise.all([
    weights('/model/claims.weights'),
    weights('/model/names.weights'),
  ]);
  return createFinder({ claims, names });
}

/** The extension's own file: nothing leaves the device. */
const weights = async (path: '/model/claims.weights' | '/model/names.weights'): Promise<ArrayBuffer> =>
  (await fetch(browser.runtime.getURL(path))).arrayBuffer();
