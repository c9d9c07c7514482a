import { type ReadonlySignal, signal } from '@preact/signals';

export interface Toast {
  readonly message: string;
  /** One that is `waiting` stays until it is replaced. */
  readonly tone: 'done' | 'problem' | 'waiting';
  readonly undo?: () => void;
  /** Of a message that tells of an undo. */
  readonly redo?: () => void;
}

/** Long enough to be read, found and pressed. Milliseconds. */
export const TOAST_LASTS = 12_000;

/** What takes no longer is not announced. Milliseconds. */
const SOON = 600;

/** One message at a time, the latest; it waits while it is hovered or focused. */
export interface Toaster {
  readonly shown: ReadonlySignal<Toast | null>;
  readonly show: (toast: Toast) => void;
  /** Says what is waited for, where that takes a while. */
  readonly during: <T>(message: string, work: Promise<T>) => Promise<T>;
  readonly dismiss: () => void;
  readonly hold: () => void;
  readonly release: () => void;
}

export function createToaster(): Toaster {
  const shown = signal<Toast | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hold = () => clearTimeout(timer);
  const dismiss = () => {
    hold();
    shown.value = null;
  };
  const release = () => {
    hold();
    if (shown.value?.tone !== 'waiting') timer = setTimeout(dismiss, TOAST_LASTS);
  };
  const show = (toast: Toast) => {
    shown.value = toast;
    release();
  };
  async function during<T>(message: string, work: Promise<T>): Promise<T> {
    const waiting: Toast = { message, tone: 'waiting' };
    const soon = setTimeout(() => show(waiting), SOON);
    try {
      return await work;
    } finally {
      clearTimeout(soon);
      if (shown.value === waiting) dismiss();
    }
  }
  return { shown, show, during, dismiss, hold, release };
}
