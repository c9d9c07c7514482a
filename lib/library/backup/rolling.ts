import type { Backup } from './backup-shelf.ts';

const RECENT = 3;
const MONTHS = 3;

/** Which of the backups, the newest first, make room: kept are the newest few and the newest of the last months. */
export function outdated(backups: readonly Backup[]): readonly Backup[] {
  const monthsSeen = new Set<string>();
  return backups
    .toSorted((a, b) => (a.when < b.when ? 1 : -1))
    .filter(({ when }, index) => {
      const month = when.slice(0, 7);
      const isFirstOfMonth = !monthsSeen.has(month) && monthsSeen.size < MONTHS;
      if (isFirstOfMonth) monthsSeen.add(month);
      return index >= RECENT && !isFirstOfMonth;
    });
}
