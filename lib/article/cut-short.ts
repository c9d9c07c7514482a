import type { PageFacts } from './metadata/page-facts.ts';
import type { ArticleBlock, PageBlock } from './page-block.ts';

/** In blocks: what bars the rest stands where the rest would begin. */
const NEAR = 12;
/** In UTF-16 code units: with more of it shown, an article that is not free has been opened by its reader. */
const LONGEST_STUB = 2_000;

/** A page says that the rest is there, for those who do something for it. */
const REST_IS_KEPT =
  /\b(?:to|and) (?:continue|keep|carry on) reading\b|\bto (?:read|view|see|unlock|access) (?:on\b|more\b|(?:the |this )?(?:rest|full|whole|entire|remain|article|story|content))|\b(?:subscribers?|members?)[- ](?:only|exclusive)\b|\b(?:only|exclusive(?:ly)?|reserved|available) (?:for|to) (?:our )?(?:paying |paid |digital |registered )?(?:subscribers|members)\b|\b(?:article|story|content) is (?:for|locked)\b/i;
const BY_JOINING =
  /\b(?:subscri(?:be|bers?|ption)|(?:sign|log)(?:ged)? in|sign up|regist(?:er|ration)|members?(?:hip)?|(?:free )?trial|(?:create|have) an account|unlock)\b/i;

/** Whether the page shows the beginning of an article only, and says how to get to the rest. */
export function isCutShort(
  { articles }: PageFacts,
  shown: readonly PageBlock[],
  body: readonly ArticleBlock[],
): boolean {
  const free = articles.map(({ isAccessibleForFree }) => String(isAccessibleForFree).toLowerCase());
  const last = body.at(-1);
  if (!last || free.includes('true')) return false;
  const end = shown.findLastIndex(({ pieces }) => pieces === last.pieces);
  const [ending = '', ...below] = shown.slice(end, end + 1 + NEAR).map(({ text }) => text);
  const length = body.reduce((sum, { text }) => sum + text.length, 0);
  if (free.includes('false') && length < LONGEST_STUB) return below.some((text) => BY_JOINING.test(text));
  return [ending, ...below].some((text, index, all) => {
    const around = all.slice(Math.max(0, index - 1), index + 2).join(' ');
    return REST_IS_KEPT.test(text) && BY_JOINING.test(around);
  });
}
