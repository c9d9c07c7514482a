import type { Reading, TokenRange } from './reading.ts';

/** Whether a name has a complement: "Ministry of …", "Campaign for …", "Council on …". */
export function hasLink(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (['of', 'for', 'on'].includes(reading.lower(at))) return true;
  return false;
}
