import { useEffect, useState } from 'preact/hooks';

/** What fills the window at first, and how many rows come with each task after that: few enough for one frame. */
const FIRST = 12;
const STEP = 12;

/** How many of the rows to show by now: soon all of them, and never so many at once that scrolling has to wait. */
export function useGrowth(rows: number): number {
  const [limit, setLimit] = useState(FIRST);
  useEffect(() => {
    if (limit >= rows) return undefined;
    const timer = setTimeout(() => setLimit(limit + STEP), 0);
    return () => clearTimeout(timer);
  }, [limit, rows]);
  return limit;
}
