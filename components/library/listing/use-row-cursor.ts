import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useVirtualRows, type VirtualRows } from '../../controls/virtual-rows.ts';

/** What keys do to the row that they are pressed on. */
export interface RowDeeds {
  readonly onTick: (place: number) => void;
  /** Ticks everything up to this place. */
  readonly onStretch: (place: number, from: number) => void;
  readonly onTickAll: () => void;
  readonly onOpen: (place: number) => void;
  readonly onThrowAway: (place: number) => Promise<void>;
  /** The row in focus is another one. */
  readonly onMove?: (place: number) => void;
}

interface RowCursorOptions<E extends HTMLElement> extends RowDeeds {
  readonly list: RefObject<E | null>;
  readonly count: number;
  /** A row's height in CSS pixels, until it is measured. */
  readonly estimate: number;
}

export interface RowCursor extends VirtualRows {
  /** The one row that the Tab key leads to. */
  readonly at: number;
  readonly moveTo: (place: number) => void;
  /** For each row's element. */
  readonly onFocus: (place: number) => void;
  readonly onKeyDown: (event: KeyboardEvent, place: number) => void;
}

/**
 * A list of any length as one stop of the Tab key: arrows, Page Up and Down, Home and End move, with Shift they tick;
 * Space ticks, Ctrl+A ticks all, Enter opens, Delete throws away. Rows name their places as `data-index`.
 */
export function useRowCursor<E extends HTMLElement>(options: RowCursorOptions<E>): RowCursor {
  const { list, count, estimate, onMove } = options;
  const [current, setCurrent] = useState(0);
  const at = Math.max(0, Math.min(current, count - 1));
  const rows = useVirtualRows({ list, count, estimate, held: at });
  /** The row that the reader was led to by a key. */
  const led = useRef<number | undefined>(undefined);
  useLeaving((to) => {
    const isWithin = led.current !== undefined && rowIn(list.current, led.current)?.contains(to);
    if (!isWithin) led.current = undefined;
  });

  // A row that was out of sight is there after the list was shown again; as rows around it are read and measured, it
  // may slide out of sight.
  useLayoutEffect(() => {
    const row = led.current === undefined ? undefined : rowIn(list.current, led.current);
    if (!row) return;
    if (row !== document.activeElement && !row.contains(document.activeElement))
      row.focus({ preventScroll: true });
    row.scrollIntoView?.({ block: 'nearest' });
  });

  const onFocus = (place: number) => {
    if (place === at) return;
    setCurrent(place);
    onMove?.(place);
  };
  function moveTo(place: number) {
    const next = Math.max(0, Math.min(count - 1, place));
    led.current = next;
    rows.scrollTo(next);
    setCurrent(next);
    if (next !== at) onMove?.(next);
    else rowIn(list.current, next)?.focus();
  }

  function onKeyDown(event: KeyboardEvent, place: number) {
    if (event.altKey || event.defaultPrevented) return;
    // Within a row its buttons and fields have keys of their own.
    if (event.target !== event.currentTarget) {
      if (event.key === 'Escape') moveTo(place);
      return;
    }
    const deed = deedOf(event, place);
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  function deedOf(event: KeyboardEvent, place: number): (() => void) | undefined {
    if (event.ctrlKey || event.metaKey)
      return event.key.toLowerCase() === 'a' ? options.onTickAll : undefined;
    const to = targetOf(event.key, place, count, rows.fitting);
    if (to !== undefined)
      return () => {
        moveTo(to);
        if (event.shiftKey) options.onStretch(to, place);
      };
    if (event.key === ' ')
      return () => (event.shiftKey ? options.onStretch(place, place) : options.onTick(place));
    if (event.key === 'Enter') return () => options.onOpen(place);
    // The next row takes the place and the focus.
    if (event.key === 'Delete') return () => void options.onThrowAway(place).then(() => moveTo(place));
    return undefined;
  }

  return { ...rows, at, moveTo, onFocus, onKeyDown };
}

const rowIn = (list: HTMLElement | null, place: number): HTMLElement | undefined =>
  list?.querySelector<HTMLElement>(`[data-index="${place}"]`) ?? undefined;

/** Calls when the reader scrolls, with nothing, and when the focus goes elsewhere, with where it goes. */
function useLeaving(onLeave: (to: Node | null) => void): void {
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useEffect(() => {
    const leave = () => latest.current(null);
    const follow = ({ target }: FocusEvent) => latest.current(target instanceof Node ? target : null);
    addEventListener('wheel', leave, { passive: true });
    addEventListener('touchmove', leave, { passive: true });
    addEventListener('pointerdown', leave);
    addEventListener('focusin', follow);
    return () => {
      removeEventListener('wheel', leave);
      removeEventListener('touchmove', leave);
      removeEventListener('pointerdown', leave);
      removeEventListener('focusin', follow);
    };
  }, []);
}

/** Where a key leads; nothing for a key that does not move. */
export function targetOf(key: string, from: number, count: number, fitting: number): number | undefined {
  const within = (place: number) => Math.max(0, Math.min(count - 1, place));
  switch (key) {
    case 'ArrowDown':
      return within(from + 1);
    case 'ArrowUp':
      return within(from - 1);
    case 'PageDown':
      return within(from + fitting);
    case 'PageUp':
      return within(from - fitting);
    case 'Home':
      return 0;
    case 'End':
      return within(count - 1);
    default:
      return undefined;
  }
}
