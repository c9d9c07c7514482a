/**
 * How long finding saved claims again takes as a page grows: the time for each claim should stay the same.
 *
 *   node tests/bench/anchors.ts
 */
import { anchorOf } from '../../lib/annotation/describe.ts';
import { AnchorFinder } from '../../lib/annotation/find-anchor.ts';
import { writeArticle } from '../annotation/written-article.ts';

for (const size of [1250, 2500, 5000, 10_000]) {
  const { text, claims } = writeArticle(size, size);
  const anchors = claims.map((claim) => anchorOf(text, claim));
  const edited = `A correction was added above.\n\n${text.replaceAll('pounds', 'euros')}`;
  const started = performance.now();
  const finder = new AnchorFinder(edited);
  const states = new Map<string, number>();
  for (const anchor of anchors) {
    const { state } = finder.find([anchor]);
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  const ms = performance.now() - started;
  const each = (ms / size).toFixed(2);
  console.log(
    `${size} claims, ${text.length} characters: ${ms.toFixed(0)} ms, ${each} each`,
    Object.fromEntries(states),
  );
}
