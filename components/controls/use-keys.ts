import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Hears the keys that are pressed within an element and that nothing inside has taken. */
export function useKeys<E extends HTMLElement>(
  element: RefObject<E | null>,
  onKey: (event: KeyboardEvent) => void,
): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useLayoutEffect(() => {
    const heard = element.current;
    const listener = (event: KeyboardEvent) => latest.current(event);
    heard?.addEventListener('keydown', listener);
    return () => heard?.removeEventListener('keydown', listener);
  }, [element]);
}

/** Calls on Escape, and keeps the key from what stands around. */
export function useEscape<E extends HTMLElement>(
  element: RefObject<E | null>,
  onEscape: (() => void) | undefined,
): void {
  useKeys(element, (event) => {
    if (event.key !== 'Escape' || !onEscape) return;
    event.stopPropagation();
    // Or else the browser closes a popup.
    event.preventDefault();
    onEscape();
  });
}
