/**
 * Feature hashing. Everything learned is addressed by these numbers, so a change here makes every weight file
 * stale.
 */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** What stands behind this many letters tells nothing more, and keeps a word of a megabyte cheap. */
const LETTERS_READ = 24;
const UPPER_A = 65;
const UPPER_Z = 90;
const TO_LOWER = 32;
const RIGHT_QUOTE = 0x2019;
const LEFT_QUOTE = 0x2018;
const APOSTROPHE = 39;

/** A lower-case word's number; curly apostrophes count as straight ones. */
export function hashWord(word: string): number {
  let hash = OFFSET;
  const end = Math.min(word.length, LETTERS_READ);
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ lowerCode(word.charCodeAt(i)), PRIME);
  return hash | 0;
}

/** The number of the last `length` letters in lower case, or of the whole word where it is shorter. */
export function hashEnding(word: string, length: number): number {
  let hash = OFFSET ^ length;
  for (let i = Math.max(0, word.length - length); i < word.length; i++) {
    hash = Math.imul(hash ^ lowerCode(word.charCodeAt(i)), PRIME);
  }
  return hash | 0;
}

function lowerCode(code: number): number {
  if (code >= UPPER_A && code <= UPPER_Z) return code + TO_LOWER;
  if (code === RIGHT_QUOTE || code === LEFT_QUOTE) return APOSTROPHE;
  if (code < 0xc0) return code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** One number out of two, well spread over all 32 bits. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}
