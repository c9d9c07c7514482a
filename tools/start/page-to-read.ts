import { existsSync, mkdtempSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { done, failed, type Result } from '../../lib/result.ts';
import { type Newsroom, openNewsroom } from '../newsroom/newsroom.ts';

const SAVED_PAGES = new Set(['.html', '.htm', '.xhtml']);
const HOST = 'saved-page';

/** A page that the caller named, by the address that the browser is to open. */
export interface PageToRead {
  readonly url: string;
  /** What serves it, where it is a file. */
  readonly server?: Newsroom;
}

/** Makes an address of what stands on the command line: a web address as it is, a saved page served from here. */
export async function pageToRead(given: string): Promise<Result<PageToRead>> {
  if (/^https?:\/\//i.test(given)) {
    return URL.canParse(given)
      ? done({ url: given })
      : failed(
          'bad-address',
          `"${given}" is not a web address. Give one such as https://example.org/article.`,
        );
  }
  const file = resolve(given);
  if (!existsSync(file) || !statSync(file).isFile()) {
    return failed(
      'no-file',
      `There is no file "${given}". Give a saved page (.html), or a web address that begins with https://.`,
    );
  }
  if (!SAVED_PAGES.has(extname(file).toLowerCase())) {
    return failed(
      'not-a-page',
      `"${given}" is not a saved page. Save the article as .html and give that file.`,
    );
  }
  // The newsroom serves folders by the name of their host; pictures beside the page come with it.
  const folder = mkdtempSync(join(tmpdir(), 'sayso-page-'));
  symlinkSync(dirname(file), join(folder, HOST), 'dir');
  const server = await openNewsroom({ folder });
  return done({ url: server.url(HOST, encodeURIComponent(basename(file))), server });
}
