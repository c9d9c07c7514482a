import type { Candidate, Candidates } from './candidate.ts';
import type { KnownBodies } from './known-bodies.ts';
import type { Reading } from './reading.ts';

/**
 * In a headline or a line of keywords every word has a capital, and where a name ends is anybody's guess. There an
 * organisation of several words counts only if it is listed, or running text names it too.
 */
export function withoutKeywordRuns(
  reading: Reading,
  candidates: Candidates,
  isRunning: (at: number) => boolean,
  known: KnownBodies,
): Candidate[] {
  const running = new Set(
    candidates
      .filter(({ first }) => isRunning(first))
      .map((candidate) => reading.textOf(candidate).toLowerCase()),
  );
  if (running.size === 0) return [...candidates];
  return candidates.filter((candidate) => {
    if (candidate.type !== 'ORG' || isRunning(candidate.first)) return true;
    const name = reading.textOf(candidate);
    return running.has(name.toLowerCase()) || known.find(name) !== undefined || isOneRun(reading, candidate);
  });
}

const LONGEST_RUN = 3;

const isOneRun = (reading: Reading, { first, end }: Candidate): boolean => {
  for (let at = first; at < end; at++) if (!reading.isNameWord(at)) return false;
  return end - first <= LONGEST_RUN;
};
