import type { Candidate, Candidates } from './candidate.ts';
import type { Reading, TokenRange } from './reading.ts';

/** Names that commas, "and" or "or" join with nothing else between: "Lelo, Girchi and the Dream". */
export interface Series extends TokenRange {
  readonly members: Candidates;
}

/** Every candidate belongs to one series, most of them to one of their own. */
export function seriesIn(reading: Reading, candidates: Candidates): Series[] {
  const found: { members: Candidate[] }[] = [];
  let last: Candidate | undefined;
  for (const candidate of candidates) {
    const open = found.at(-1);
    if (open && last && isJoined(reading, last, candidate)) open.members.push(candidate);
    else found.push({ members: [candidate] });
    last = candidate;
  }
  return found.map(({ members }) => ({
    members,
    first: members[0]?.first ?? 0,
    end: members.at(-1)?.end ?? 0,
  }));
}

function isJoined(reading: Reading, before: Candidate, { first }: Candidate): boolean {
  const start = reading.lower(first - 1) === 'the' ? first - 1 : first;
  if (start - before.end < 1 || start - before.end > 2) return false;
  for (let at = before.end; at < start; at++)
    if (!/^(?:,|and|or|nor|&)$/.test(reading.lower(at))) return false;
  return reading.sentenceOf(before.first) === reading.sentenceOf(first);
}
