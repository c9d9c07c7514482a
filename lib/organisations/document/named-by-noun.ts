import type { Candidate, Candidates } from './candidate.ts';
import { kindOfNoun } from './kind-words.ts';
import type { Reading } from './reading.ts';

/** What a person can stand beside without being it: "police officer", "team". A newspaper or a company cannot. */
const TELLING = new Set(['media', 'company']);

/** "the newspaper Dagens Nyheter", "banking giant Goldman Sachs": the noun before tells that it is no person. */
export function retypeByNoun(reading: Reading, candidates: Candidates): Candidate[] {
  return candidates.map((candidate) => {
    if (candidate.type !== 'PER') return candidate;
    const at = candidate.first - 1;
    const kind = reading.isCapital(at) ? undefined : kindOfNoun(reading.lower(at));
    const tells = kind !== undefined && TELLING.has(kind) && !/s$/.test(reading.lower(at));
    return tells
      ? { ...candidate, type: 'ORG', odds: { ...candidate.odds, ORG: candidate.belief, PER: 0 } }
      : candidate;
  });
}
