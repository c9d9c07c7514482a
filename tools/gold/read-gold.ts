import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldArticle, parseGoldArticle } from './gold-article.ts';

/** Reads every annotated article of a folder: `NAME.txt` with its annotation `NAME.json`, in order of name. */
export function readGold(folder: string): readonly GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.json'.length);
      const annotation: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return parseGoldArticle(id, readFileSync(join(folder, `${id}.txt`), 'utf8').trimEnd(), annotation);
    });
}
