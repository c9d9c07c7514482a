import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

type Pairs = readonly (readonly [number, number])[];

export interface GoldAttribution {
  readonly source: Pairs;
  readonly cue: Pairs;
  readonly content: Pairs;
}

/** An article of PolNeAR as JSON Lines; offsets in UTF-16 code units. */
export interface GoldArticle {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
  readonly discard?: Pairs;
  readonly attributions: readonly GoldAttribution[];
}

export const readArticles = (file: string): GoldArticle[] => {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
};
