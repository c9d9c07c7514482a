import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Two sentences with whether they report the same event. `ia` and `ib` name the sentences, `topic` what both are about. */
export interface SentencePair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly ia: string;
  readonly ib: string;
  readonly topic: string;
  readonly label: 0 | 1;
}

/**
 * Reads pairs from JSON Lines, gzipped or not: `id`, `a`, `b` and, where known, `label`, `ia`, `ib`.
 * @throws {Error} with the line's number where a line is no pair.
 */
export function readPairs(file: string): SentencePair[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [pairOf(line, `${file}:${at + 1}`)]));
}

function pairOf(line: string, place: string): SentencePair {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null) throw new Error(`${place} is no pair.`);
  const field = (name: string) => {
    const value: unknown = name in row ? Reflect.get(row, name) : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const [id, a, b] = [field('id'), field('a'), field('b')];
  if (id === undefined || a === undefined || b === undefined) throw new Error(`${place} lacks id, a or b.`);
  const ia = field('ia') ?? a;
  const label = field('label') === '1' ? 1 : 0;
  return { id, a, b, ia, ib: field('ib') ?? b, topic: ia.split('_')[0] ?? ia, label };
}
