import type { Steps } from './steps.ts';

/** How long a task may run before others get their turn. */
const LONGEST_TASK_MS = 12;

/**
 * Runs a stepwise computation, pausing between two steps whenever a task has taken its time. `pause` is told how many
 * steps were done by then.
 */
export async function runInSlices<T>(
  steps: Steps<T>,
  pause: (done: number) => Promise<void>,
  now: () => number = () => performance.now(),
): Promise<T> {
  let since = now();
  for (let done = 1; ; done++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - since < LONGEST_TASK_MS) continue;
    await pause(done);
    since = now();
  }
}
