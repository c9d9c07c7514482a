/** A computation cut into steps, between which the caller may let others have their turn. */
export type Steps<T> = Generator<void, T>;

/** Runs a stepwise computation to its end without a pause. */
export function runThrough<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
