import type { ask as askBackground } from '../../lib/messaging/ask.ts';

/** How a surface asks the background; the tests answer in its place. */
export type Ask = typeof askBackground;
