import { Readability } from '@mozilla/readability';
import { textsIn } from './nodes.ts';
import type { PairedCopy } from './paired-copy.ts';

/** What Readability makes of a page: the live text nodes that it takes for the article's, and the byline it set apart. */
export interface ReadabilityReading {
  readonly nodes: ReadonlySet<Text>;
  readonly byline?: string;
}

/** Takes the copy apart, in one step: the library knows none. */
export function readWithReadability(copy: PairedCopy): ReadabilityReading {
  copy.keepNodesOverInnerHtml();
  const parsed = new Readability<Node>(copy.document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (content) => content,
  }).parse();
  const nodes = new Set<Text>();
  if (parsed?.content) {
    for (const text of textsIn(parsed.content)) {
      const original = copy.originalOf(text);
      if (original) nodes.add(original);
    }
  }
  return { nodes, ...(parsed?.byline ? { byline: parsed.byline } : {}) };
}
