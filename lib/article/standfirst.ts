import { bareText, isBareText } from './metadata/clean.ts';
import type { PageBlock } from './page-block.ts';
import { isByline, isCredit, isDateLine, isInvitation, isReference } from './wording.ts';

const STANDFIRST_NAME =
  /(?:^|[\s_-])(?:standfirst|stand-first|dek|deck|sub-?title|sub-?head(?:line)?|summary|lede|lead|intro\w*|strapline|tagline|excerpt)(?=$|[\s_-])/i;
const LONGEST_STANDFIRST = 500;
const LEAST_STANDFIRST = 30;
/** A standfirst follows its headline at once, save for a date, a byline or a label. */
const MOST_BETWEEN = 6;

/**
 * The block that sums the article up between its headline and its body.
 * @param description what the page's metadata says the article is about.
 * @param firstOfBody the index of the body's first block.
 */
export function standfirstOf(
  shown: readonly PageBlock[],
  headline: string | undefined,
  description: string | undefined,
  firstOfBody: number,
): PageBlock | undefined {
  const sought = bareText(headline ?? '');
  const above = shown.slice(0, Math.max(0, firstOfBody) + 1);
  const at = sought === '' ? -1 : above.findLastIndex(({ text }) => isBareText(text, sought));
  if (at === -1) return undefined;
  const below = shown.slice(at + 1, at + 1 + MOST_BETWEEN);
  return below.find((block) => isStandfirst(block, bareText(description ?? '')));
}

function isStandfirst({ text, element, settings, linked }: PageBlock, description: string): boolean {
  if (text.length < LEAST_STANDFIRST || text.length > LONGEST_STANDFIRST || settings.caption) return false;
  if (linked * 2 > text.length || isByline(text) || isDateLine(text) || isCredit(text)) return false;
  if (isInvitation(text) || isReference(text)) return false;
  const parent = element.parentElement;
  const name = `${element.className} ${element.id} ${parent?.className ?? ''}`;
  return (
    bareText(text) === description ||
    STANDFIRST_NAME.test(name) ||
    (settings.heading !== undefined && settings.header !== undefined)
  );
}
