import { words } from '../../lexicon/words.ts';
import type { Reading } from '../reading.ts';

const COMPLEMENT_LINKS = new Set(words('of for on against to with'));

/** "of", "for": what joins a head with what it is for. */
export const isComplementLink = (lowerWord: string): boolean => COMPLEMENT_LINKS.has(lowerWord);

export function hasComplement(reading: Reading, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (isComplementLink(reading.lower(at))) return true;
  return false;
}
