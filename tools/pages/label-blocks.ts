import { wordsOf } from './body-score.ts';
import type { DescribedBlock } from './in-page.ts';
import type { SavedPage } from './saved-pages.ts';

/** One block for the fit: its features, how much of it is in the marked article, and how much it matters. */
export interface LabelledBlock {
  readonly page: string;
  readonly outlet: string;
  readonly text: string;
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

const runsOf = (words: readonly string[]): string[] =>
  words.slice(0, -2).map((word, index) => `${word} ${words[index + 1]} ${words[index + 2]}`);

const share = (parts: readonly string[], whole: ReadonlySet<string>) =>
  parts.length === 0 ? 0 : parts.filter((part) => whole.has(part)).length / parts.length;

/** A block of so few words is in the article by chance as often as not. */
const FEW = { words: 3, weight: 0.3, label: 0.5 };
/** Headline and standfirst may be in the text or not. */
const OPTIONAL_WEIGHT = 0.02;
const LARGEST_WEIGHT = 0.2;

export function labelBlocks(page: SavedPage, blocks: readonly DescribedBlock[]): LabelledBlock[] {
  const marked = wordsOf(page.text);
  const words = new Set(marked);
  const runs = new Set(runsOf(marked));
  const optional = new Set(runsOf(wordsOf(`${page.title}\n${page.summary}`)));
  const seen = new Set<string>();
  return blocks.flatMap(({ text, features }) => {
    const own = wordsOf(text);
    if (own.length === 0) return [];
    const isFew = own.length < FEW.words;
    const inArticle = isFew ? share(own, words) * FEW.label : share(runsOf(own), runs);
    const isRepeated = own.length > FEW.words && seen.has(own.join(' '));
    if (inArticle > 0.5) seen.add(own.join(' '));
    const isOptional = share(runsOf(own), optional) > 0.6;
    const weight = (own.length / Math.max(1, marked.length)) * (isOptional ? OPTIONAL_WEIGHT : 1);
    return {
      page: page.id,
      outlet: page.outlet,
      text,
      features,
      label: isRepeated ? 0 : inArticle,
      weight: Math.min(LARGEST_WEIGHT, weight) * (isFew ? FEW.weight : 1),
    };
  });
}
