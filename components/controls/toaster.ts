import { type ReadonlySignal, signal } from '@preact/signals';

export interface Toast {
  readonly message: string;
  readonly tone: 'done' | 'problem';
  readonly undo?: () => void;
  /** Of a message that tells of an undo. */
  readonly redo?: () => void;
}

/** Long enough to be read, found and pressed. Milliseconds. */
export const TOAST_LASTS = 12_000;

/** One message at a time, the latest; it waits while it is hovered or focused. */
export interface Toaster {
  readonly shown: ReadonlySignal<Toast | null>;
  readonly show: (toast: Toast) => void;
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
    timer = setTimeout(dismiss, TOAST_LASTS);
  };
  const show = (toast: Toast) => {
    shown.value = toast;
    release();
  };
  return { shown, show, dismiss, hold, release };
}
