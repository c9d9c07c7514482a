import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { ArticleMetadata, PageKind } from '../../lib/article/article.ts';

/** What `expected.json` beside a page may state; what it leaves out is not looked at. */
export interface Expected {
  readonly url: string;
  readonly kind?: PageKind;
  readonly metadata?: Partial<ArticleMetadata>;
  /** Role and text of every block, in order. */
  readonly blocks?: readonly (readonly [string, string])[];
}

export interface FixturePage {
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
}

const FOLDER = join(import.meta.dirname, '../fixtures/article');

/** Every pair of page and expectation: a new folder with both is a new test. */
export const fixturePages = (): FixturePage[] =>
  readdirSync(FOLDER).map((name) => ({
    name,
    html: readFileSync(join(FOLDER, name, 'page.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')),
  }));

export const documentOf = (html: string): Document => new JSDOM(html).window.document;
