import type { PageBlock } from './page-block.ts';
import { isByline } from './wording.ts';

/** "By" and a name of two to four words in capitals: "By the numbers" is none. */
const BY_NAME =
  /^(?:(?:story|words|text|written|reported)\s+)?by:?\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}/iu;
const CAPITALS = /^\p{Lu}/u;

/** The first line that reads like a byline, where the page marks none as one. */
export const shownByline = (shown: readonly PageBlock[]): string | undefined =>
  shown.find(({ text, settings }) => {
    if (settings.caption || settings.aside || settings.footer || !isByline(text)) return false;
    const named = BY_NAME.exec(text)?.[0];
    return (
      named
        ?.replace(/^.*?by:?\s+/i, '')
        .split(/\s+/)
        .every((word) => CAPITALS.test(word)) ?? false
    );
  })?.text;
