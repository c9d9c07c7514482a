/** A turn that comes later than this was kept waiting by somebody. */
const EVERY_MS = 5;

/**
 * Looks at the clock and at the heap as often as the page lets it. Tells the most that JavaScript held above what it
 * held before (megabytes), and the longest time for which the page could not answer (milliseconds).
 */
export function watchPage() {
  const before = heapBytes();
  let most = before;
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - EVERY_MS);
    last = now;
    most = Math.max(most, heapBytes());
  }, EVERY_MS);
  return {
    end() {
      clearInterval(timer);
      return { heap: (most - before) / 1e6, wait: longest };
    },
  };
}

export async function forgetGarbage(): Promise<void> {
  const collect: unknown = Reflect.get(globalThis, 'gc');
  if (typeof collect === 'function') collect();
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Chromium alone tells. */
export const heapBytes = (): number =>
  'memory' in performance &&
  typeof performance.memory === 'object' &&
  performance.memory !== null &&
  'usedJSHeapSize' in performance.memory
    ? Number(performance.memory.usedJSHeapSize)
    : Number.NaN;
