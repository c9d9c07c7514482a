import { unzipSync } from 'fflate';
import { done, type Result } from '../../result.ts';
import { damagedZip, tooLarge, zipWithout } from '../import-problems.ts';

/** What is taken out of a zip, the first that is there. Names are looked at, never used as paths. */
const WANTED = [/\.sayso\.jsonl$/i, /\.jsonld$/i, /\.json$/i, /\.[ct]sv$/i];
/** A zip of more is no export of anything. */
const MOST_ENTRIES = 2000;

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/**
 * The one file in a zip that Sayso reads. Nothing else is inflated, and never more than `largest` bytes, whatever
 * the zip says of itself: its entries go into room of the size that it has told, and told too much is refused.
 */
export function readZip(bytes: Uint8Array<ArrayBuffer>, largest: number): Result<ZippedFile> {
  try {
    const sizes = listed(bytes);
    if (sizes.size > MOST_ENTRIES) return damagedZip();
    const name = WANTED.flatMap((wanted) => [...sizes.keys()].filter((one) => wanted.test(one)))[0];
    if (name === undefined) return zipWithout();
    if ((sizes.get(name) ?? 0) > largest) return tooLarge();
    const found = new Map(Object.entries(unzipSync(bytes, { filter: (file) => file.name === name })));
    const inflated = found.get(name);
    return inflated ? done({ name, bytes: new Uint8Array(inflated) }) : damagedZip();
  } catch {
    return damagedZip();
  }
}

/** The entries by name, with the size that each is said to have; none is inflated. The first of one name counts. */
function listed(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (sizes.size <= MOST_ENTRIES && !sizes.has(name)) sizes.set(name, originalSize);
      return false;
    },
  });
  return sizes;
}
