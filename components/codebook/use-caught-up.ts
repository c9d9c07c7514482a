import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a write may take to come back from the library. Milliseconds. */
const CATCHING_UP = 1000;

export interface CaughtUp<T> {
  readonly now: T;
  readonly change: (own: T) => void;
  /** Counts the changes that were made elsewhere. */
  readonly elsewhere: number;
}

/**
 * A value that is changed here, by keys as fast as they are pressed, and elsewhere, as by an undo. What was changed here
 * stands until the library has caught up: what it tells meanwhile is how it was before.
 *
 * @param textOf What of a value is the reader's to change; values of one text are the same.
 */
export function useCaughtUp<T>(
  value: T,
  onChange: (own: T) => void,
  textOf: (value: T) => string,
): CaughtUp<T> {
  const [shown, setShown] = useState({ now: value, elsewhere: 0 });
  const latest = useRef({ now: value, told: value, at: 0 });
  latest.current.told = value;
  const text = textOf(value);
  useEffect(() => {
    const take = () => {
      const { now, told } = latest.current;
      if (textOf(told) === textOf(now)) return;
      latest.current.now = told;
      setShown(({ elsewhere }) => ({ now: told, elsewhere: elsewhere + 1 }));
    };
    const wait = latest.current.at + CATCHING_UP - Date.now();
    if (wait <= 0) {
      take();
      return undefined;
    }
    const timer = setTimeout(take, wait);
    return () => clearTimeout(timer);
  }, [text, shown]);
  const change = (own: T) => {
    latest.current.now = own;
    latest.current.at = Date.now();
    setShown(({ elsewhere }) => ({ now: own, elsewhere }));
    onChange(own);
  };
  return { now: latest.current.now, change, elsewhere: shown.elsewhere };
}
