import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Newsroom, openNewsroom } from '../../../tools/newsroom/newsroom.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');

/** Where most pages of many kinds stand: frames, AMP, print, endless scrolling, paywalls, shadow roots. */
const HERALD = 'gannet-herald';

/** Serves the pages of many kinds while the story is told, and gives their addresses. */
export function manyKinds(): (path: string) => string {
  let newsroom: Newsroom | undefined;
  beforeAll(async () => {
    newsroom = await openNewsroom({ folder: FOLDER });
  });
  afterAll(() => newsroom?.close());
  return (path) => {
    if (!newsroom) throw new Error('The story has not begun.');
    return newsroom.url(HERALD, path);
  };
}

/** The file of a copy that an archive made. */
export const archivedCopy = (name: 'wayback' | 'snapshot'): string =>
  join(FOLDER, 'archives', `${name}.html`);
