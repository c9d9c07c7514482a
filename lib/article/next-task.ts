interface Yields {
  yield(): Promise<void>;
}

const canYield = (scheduler: unknown): scheduler is Yields =>
  typeof scheduler === 'object' &&
  scheduler !== null &&
  'yield' in scheduler &&
  typeof scheduler.yield === 'function';

/** Lets whatever waits go first, input above all, and goes on in a task of its own. */
export function nextTask(): Promise<void> {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  if (canYield(scheduler)) return scheduler.yield();
  return new Promise((resolve) => {
    // A message, since timers are held back by four milliseconds after the fifth, and a second in tabs behind.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
