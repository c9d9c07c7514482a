import { isOfSport } from '../lexicon/sports-words.ts';
import type { Reading } from './reading.ts';

/** A text with fewer different words of sport is about something else. */
const ENOUGH = 2;

export function isAboutSport(reading: Reading): boolean {
  const seen = new Set<string>();
  for (let at = 0; at < reading.tokens.length; at++) {
    if (isOfSport(reading.lower(at))) seen.add(reading.lower(at));
    if (seen.size >= ENOUGH) return true;
  }
  return false;
}
