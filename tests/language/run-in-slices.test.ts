import { expect, it } from 'vitest';
import { runInSlices } from '../../lib/language/run-in-slices.ts';

function* work(steps: number, tick: () => void): Generator<void, string> {
  for (let i = 0; i < steps; i++) {
    tick();
    yield;
  }
  return 'done';
}

it('pauses whenever a task has run for its time, and gives the result', async () => {
  let clock = 0;
  let pauses = 0;
  const result = await runInSlices(
    work(30, () => {
      clock += 4;
    }),
    async () => {
      pauses++;
    },
    () => clock,
  );
  expect(result).toBe('done');
  expect(pauses).toBe(10);
});
