import { readFileSync } from 'node:fs';
import { createFinder } from '../../lib/finding/finder.ts';

const model = (name: string): ArrayBuffer => {
  const file = readFileSync(new URL(`../../assets/public/model/${name}.weights`, import.meta.url));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
};

/** The finder with the weights that are shipped. */
export const shippedFinder = () => createFinder({ claims: model('claims'), names: model('names') });
