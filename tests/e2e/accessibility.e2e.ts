import { afterEach, expect, it } from 'vitest';
import { saveShared } from './browsers/comparing.ts';
import { shutsOut } from './browsers/for-everybody.ts';
import { inChromium } from './browsers/in-browsers.ts';
import { CARD_STATES } from './states/card-states.ts';
import { EMPTY_LIBRARY_STATES, FULL_LIBRARY_STATES, SETTINGS_STATES } from './states/page-states.ts';
import { READING_STATES } from './states/reading-states.ts';
import { closeAll, type SurfaceState } from './states/surface-state.ts';

/** Each state in all colours, in which axe has nothing to say, and in all sizes, in which nothing is cut off. */
function areForEverybody(title: string, states: readonly SurfaceState[], isFull = false): void {
  inChromium(title, (scene) => {
    afterEach(() => closeAll(scene()));
    if (isFull) it('is filled by saving', () => saveShared(scene()));

    it.each(states.map(({ name, open }) => [name, open] as const))('%s is for everybody', async (_, open) => {
      const surface = await open(scene());
      expect(await shutsOut(surface)).toEqual([]);
    });
  });
}

areForEverybody('beside a page', READING_STATES);
areForEverybody('on a page', CARD_STATES);
areForEverybody('an empty library', EMPTY_LIBRARY_STATES);
areForEverybody('settings and welcome', SETTINGS_STATES);
areForEverybody('a library', FULL_LIBRARY_STATES, true);
