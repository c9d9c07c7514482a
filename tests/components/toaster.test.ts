import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createToaster, TOAST_LASTS } from '../../components/controls/toaster.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that ends when it is told to. */
function work() {
  let end = () => {};
  const ended = new Promise<string>((resolve) => {
    end = () => resolve('done');
  });
  return { ended, end };
}

describe('a message of what is waited for', () => {
  it('does not come where it is there at once', async () => {
    const toaster = createToaster();
    const { ended, end } = work();
    const outcome = toaster.during('Taking it back …', ended);
    end();
    expect(await outcome).toBe('done');
    await vi.advanceTimersByTimeAsync(TOAST_LASTS);
    expect(toaster.shown.value).toBeNull();
  });

  it('stays for as long as that takes, whether or not it is hovered, and goes then', async () => {
    const toaster = createToaster();
    const { ended, end } = work();
    const outcome = toaster.during('Taking it back …', ended);
    await vi.advanceTimersByTimeAsync(1000);
    toaster.hold();
    toaster.release();
    await vi.advanceTimersByTimeAsync(3 * TOAST_LASTS);
    expect(toaster.shown.value).toEqual({ message: 'Taking it back …', tone: 'waiting' });
    end();
    await outcome;
    expect(toaster.shown.value).toBeNull();
  });

  it('makes way for what happens meanwhile, which then stays', async () => {
    const toaster = createToaster();
    const { ended, end } = work();
    const outcome = toaster.during('Taking it back …', ended);
    await vi.advanceTimersByTimeAsync(1000);
    toaster.show({ message: 'Saved.', tone: 'done' });
    end();
    await outcome;
    expect(toaster.shown.value?.message).toBe('Saved.');
  });
});
