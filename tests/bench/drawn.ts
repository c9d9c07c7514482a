import { mkdirSync, writeFileSync } from 'node:fs';
import { type Growth, growthPicture } from './growth-picture.ts';

/** Draws what a benchmark has measured into out/bench, and says where. */
export function drawn(name: string, title: string, panels: readonly Growth[]): void {
  const file = `out/bench/${name}.svg`;
  mkdirSync('out/bench', { recursive: true });
  writeFileSync(file, growthPicture(panels, title));
  console.log(`drawn in ${file}`);
}
