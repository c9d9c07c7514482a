import { type BodyEvidence, wordRuns } from './block-features.ts';
import type { PageFacts } from './metadata/page-facts.ts';

const LEAST_LENGTH = 200;

/** The article's text as the page's data gives it, where it does. */
export function statedText({ articles }: PageFacts): Pick<BodyEvidence, 'stated'> {
  const bodies = articles.map(({ articleBody }) => articleBody);
  const body = bodies.find((text) => typeof text === 'string' && text.length > LEAST_LENGTH);
  return typeof body === 'string' ? { stated: new Set(wordRuns(body)) } : {};
}
