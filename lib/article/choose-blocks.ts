import type { Steps } from '../language/steps.ts';
import type { ArticleMetadata, BlockRole } from './article.ts';
import { type BlockFeatures, type BodyEvidence, FEATURES, featuresInSteps } from './block-features.ts';
import { BODY_WEIGHTS } from './body-weights.ts';
import { bareText, isBareText } from './metadata/clean.ts';
import type { ArticleBlock, PageBlock } from './page-block.ts';
import { standfirstOf } from './standfirst.ts';
import { isByline, isDateLine } from './wording.ts';

/** How much a block speaks for being a part of the article: more than 0 where it is one. */
const weigh = (features: BlockFeatures): number =>
  FEATURES.reduce((sum, name) => sum + features[name] * BODY_WEIGHTS[name], 0);

/**
 * Which of the page's blocks are the article, and as what: the standfirst where one is shown, then the body. In the
 * page's order. Headline and outlet are left to the metadata, and captions are left out: neither is running text.
 */
export function* chooseBlocksInSteps(
  shown: readonly PageBlock[],
  evidence: BodyEvidence,
  { headline, outlet }: Pick<ArticleMetadata, 'headline' | 'outlet'>,
  description: string | undefined,
): Steps<ArticleBlock[]> {
  const features = yield* featuresInSteps(shown, evidence);
  yield;
  const names = [headline, outlet].map((name) => bareText(name ?? '')).filter((name) => name !== '');
  const isBody = shown.map((block, index) => {
    const known = features[index];
    if (!known || block.settings.caption) return false;
    if (names.some((name) => isBareText(block.text, name))) return false;
    return weigh(known) > 0 && !isByline(block.text) && !isDateLine(block.text);
  });
  const standfirst = standfirstOf(shown, headline, description, isBody.indexOf(true));
  return shown.flatMap((block, index): ArticleBlock[] => {
    if (block === standfirst) return [{ ...block, role: 'standfirst' }];
    return isBody[index] ? [{ ...block, role: roleOf(block) }] : [];
  });
}

function roleOf({ settings }: PageBlock): BlockRole {
  if (settings.embed) return 'embed';
  if (settings.heading) return 'heading';
  if (settings.quotation) return 'quotation';
  return settings['list item'] ? 'list item' : 'paragraph';
}
