/**
 * Writes the gold articles as the attribution evaluator reads them, one JSON object a line:
 * `{ id, outlet, text, attributions: [{ source, cue, content, type }] }` with spans as `[start, end]`. The style
 * stands as `outlet`, so that the evaluator can tell the styles apart.
 *
 *     node tools/gold/to-evaluator.ts [FOLDER] > gold.jsonl
 */
import { fileURLToPath } from 'node:url';
import type { Span } from '../../lib/language/span.ts';
import { readGold } from './read-gold.ts';

const FOLDER = fileURLToPath(new URL('../../tests/fixtures/attribution/gold', import.meta.url));
const pairs = (spans: readonly Span[]): [number, number][] => spans.map(({ start, end }) => [start, end]);

for (const { id, style, text, claims } of readGold(process.argv[2] ?? FOLDER)) {
  const attributions = claims.map(({ bare, form }) => ({
    source: pairs(bare.source),
    cue: pairs(bare.cue),
    content: pairs(bare.content),
    type: form,
  }));
  console.log(JSON.stringify({ id, outlet: style, text, attributions }));
}
