import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A saved news page with its article as people marked it. */
export interface SavedPage {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly html: Buffer;
  readonly text: string;
  readonly title: string;
  readonly summary: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The pages that `index.jsonl` in a folder lists, one at a time; each line names its file, gzipped HTML. */
export function* savedPages(folder: string): Generator<SavedPage> {
  for (const line of readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const row: unknown = JSON.parse(line);
    if (!isRecord(row)) throw new Error('A line of index.jsonl is no object.');
    yield {
      id: stringOf(row.id),
      url: stringOf(row.url),
      outlet: stringOf(row.outlet),
      html: gunzipSync(readFileSync(join(folder, stringOf(row.file)))),
      text: stringOf(row.gold_text),
      title: stringOf(row.gold_title),
      summary: stringOf(row.gold_summary),
    };
  }
}
