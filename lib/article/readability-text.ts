import { Readability } from '@mozilla/readability';
import { runThrough, type Steps } from '../language/steps.ts';
import { textsIn } from './nodes.ts';
import { copyPairedInSteps } from './paired-copy.ts';
import type { Visibility } from './visibility.ts';

/** What Readability makes of a page: the live text nodes that it takes for the article's, and the byline it set apart. */
export interface ReadabilityReading {
  readonly nodes: ReadonlySet<Text>;
  readonly byline?: string;
}

export const readWithReadability = (page: Document, visibility: Visibility): ReadabilityReading =>
  runThrough(readWithReadabilityInSteps(page, visibility));

/** The copy is made in short steps; the library itself reads it in one. */
export function* readWithReadabilityInSteps(
  page: Document,
  visibility: Visibility,
): Steps<ReadabilityReading> {
  const copy = yield* copyPairedInSteps(page, visibility);
  yield;
  const parsed = new Readability<Node>(copy.document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (content) => content,
  }).parse();
  yield;
  const nodes = new Set<Text>();
  if (parsed?.content) {
    for (const text of textsIn(parsed.content)) {
      const original = copy.originalOf(text);
      if (original) nodes.add(original);
    }
  }
  return { nodes, ...(parsed?.byline ? { byline: parsed.byline } : {}) };
}
