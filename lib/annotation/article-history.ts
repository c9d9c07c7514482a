import type { Annotation } from './annotation.ts';
import type { ArticleVersion } from './article-version.ts';
import { comparableForm } from './comparable-text.ts';
import { AnchorFinder } from './find-anchor.ts';
import type { Place } from './place.ts';

/** What became of a saved claim in one version of its article. */
export interface ClaimThen {
  readonly annotation: Annotation;
  readonly state: Place['state'];
  /** As it was saved. */
  readonly saved: string;
  /** As the version has it; nothing where it is not found there. */
  readonly then?: string;
}

/** One version of an article, held against what was saved of it. */
export interface VersionThen {
  readonly version: ArticleVersion;
  /** The headline of the version before, where this one has another. */
  readonly headlineBefore?: string;
  /** In the order given; empty for a version of which no text was kept. */
  readonly claims: readonly ClaimThen[];
}

const BETWEEN_PIECES = ' … ';

/** How an article read over time, and how its saved claims stood in it: the newest version first. */
export function historyOf(
  versions: readonly ArticleVersion[],
  annotations: readonly Annotation[],
): VersionThen[] {
  const inOrder = versions.toSorted((a, b) => a.read.localeCompare(b.read));
  return inOrder
    .map((version, index): VersionThen => {
      const before = inOrder[index - 1]?.headline;
      const isOther = before !== undefined && comparableForm(before) !== comparableForm(version.headline);
      return {
        version,
        ...(isOther && { headlineBefore: before }),
        claims: version.text === undefined ? [] : claimsIn(version.text, annotations),
      };
    })
    .reverse();
}

function claimsIn(text: string, annotations: readonly Annotation[]): ClaimThen[] {
  const finder = new AnchorFinder(text);
  return annotations.map((annotation) => {
    const { content } = annotation.claim;
    const place = finder.find(content.map(({ anchor }) => anchor));
    const saved = content.map((piece) => piece.text).join(BETWEEN_PIECES);
    if (!('spans' in place)) return { annotation, state: place.state, saved };
    const then = place.spans.map(({ start, end }) => text.slice(start, end)).join(BETWEEN_PIECES);
    return { annotation, state: place.state, saved, then };
  });
}
