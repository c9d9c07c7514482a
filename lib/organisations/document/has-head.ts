import { kindOfHead } from '../lexicon/heads.ts';
import type { Reading } from './reading.ts';

/** Whether a head noun with a capital stands in this run of tokens. */
export function hasHead(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (reading.isCapital(at) && kindOfHead(reading.lower(at)) !== undefined) return true;
  return false;
}
