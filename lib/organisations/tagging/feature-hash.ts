/** Features and words are known by hashes of 24 bits: a name of its own for each would be most of the model. */
export const HASH_BITS = 24;
const HASH_MASK = (1 << HASH_BITS) - 1;

/** FNV-1a over UTF-16 code units, with a last stir: 32 bits, signed, which is the kind of number that engines keep unboxed. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return stir(hash);
}

/** One 32-bit hash of two. */
export const join = (left: number, right: number): number =>
  stir(Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) + right);

/** The 24 bits under which a feature or a word is stored. */
export const toKey = (hash: number): number => (hash ^ (hash >>> 24)) & HASH_MASK;

function stir(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39);
  return twice ^ (twice >>> 15);
}
