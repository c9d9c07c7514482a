import type { VirtualItem, Virtualizer, VirtualizerOptions } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { useVirtualCore } from './virtual-core.ts';

/** A list up to this length is shown whole: so the browser's own search, print and a screen reader find all of it. */
const SHOWN_WHOLE = 60;

/** Of a longer list, so many rows stand there until what shows it is fetched. */
const SHOWN_FIRST = 12;

/** So many rows are ready before and after those in sight. */
const READY = 6;

interface VirtualList<E extends HTMLElement> {
  /** The element that holds the rows; it must be placed by its own layout, not by these rows. */
  readonly list: RefObject<E | null>;
  readonly count: number;
  /** A row's height in CSS pixels, until it is measured. */
  readonly estimate: number;
  /** A row that stays, wherever the page is scrolled to: the one that holds the focus. */
  readonly held: number;
}

export interface VirtualRow {
  readonly index: number;
  /** Where the row stands below the top of the list, in CSS pixels; nothing where it stands in the list's own flow. */
  readonly place: { readonly start: number; readonly end: number } | undefined;
}

export interface VirtualRows {
  readonly rows: readonly VirtualRow[];
  /** What is in sight or about to be: `[from, to)`, by the rows' places. */
  readonly sight: { readonly from: number; readonly to: number };
  /** The list's height in CSS pixels, with all that is out of sight; nothing where the rows make it. */
  readonly height: number | undefined;
  /** For each row's element, which must name its place as `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
  /** How many rows fit the window. */
  readonly fitting: number;
}

/** Of a list of any length, in a page that scrolls, the rows that are in sight. */
export function useVirtualRows<E extends HTMLElement>({
  list,
  count,
  estimate,
  held,
}: VirtualList<E>): VirtualRows {
  const [, showAgain] = useReducer((times: number) => times + 1, 0);
  const isWhole = count <= SHOWN_WHOLE;
  const above = useHeightAbove(list, !isWhole);
  const core = useVirtualCore(!isWhole);
  const kept = useRef<Virtualizer<Window, HTMLElement>>(undefined);
  if (core) {
    const options: VirtualizerOptions<Window, HTMLElement> = {
      count,
      estimateSize: () => estimate,
      scrollMargin: above,
      overscan: READY,
      getScrollElement: () => window,
      observeElementRect: core.observeWindowRect,
      observeElementOffset: core.observeWindowOffset,
      scrollToFn: core.windowScroll,
      // A row that is not laid out yet has no height.
      measureElement: (row, entry, list) => core.measureElement(row, entry, list) || estimate,
      onChange: () => showAgain(undefined),
    };
    kept.current ??= new core.Virtualizer(options);
    kept.current.setOptions(options);
  }
  const virtual = core && kept.current;
  useEffect(() => virtual?._didMount(), [virtual]);
  useLayoutEffect(() => virtual?._willUpdate());

  if (!virtual) return rowsWithoutIt(isWhole ? count : SHOWN_FIRST, estimate);
  const shown = virtual.getVirtualItems();
  return {
    rows: withHeld(shown, virtual.measurementsCache[held]).map(({ index, start, end }) => ({
      index,
      place: { start: start - above, end: end - above },
    })),
    sight: { from: shown[0]?.index ?? 0, to: (shown.at(-1)?.index ?? -1) + 1 },
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    // To the first with all that stands above the list.
    scrollTo: (index) =>
      index === 0 ? virtual.scrollToOffset(0) : virtual.scrollToIndex(index, { align: 'auto' }),
    fitting: Math.max(1, shown.length - 2 * READY - 1),
  };
}

/** All rows of a short list; the first of a long one. */
function rowsWithoutIt(length: number, estimate: number): VirtualRows {
  return {
    rows: Array.from({ length }, (_, index) => ({ index, place: undefined })),
    sight: { from: 0, to: length },
    height: undefined,
    measure: () => undefined,
    scrollTo: () => undefined,
    fitting: Math.max(1, Math.floor(innerHeight / estimate) - 1),
  };
}

function withHeld(shown: readonly VirtualItem[], held: VirtualItem | undefined): readonly VirtualItem[] {
  const [first] = shown;
  const last = shown.at(-1);
  if (!held || !first || !last) return shown;
  if (held.index < first.index) return [held, ...shown];
  return held.index > last.index ? [...shown, held] : shown;
}

/**
 * How far below the top of the page the list begins; follows what opens and closes above it. Whoever does not need
 * to know is spared the layout that asking takes.
 */
function useHeightAbove<E extends HTMLElement>(list: RefObject<E | null>, isNeeded: boolean): number {
  const [above, setAbove] = useState(0);
  const look = useRef(() => undefined);
  look.current = () => {
    if (isNeeded && list.current) setAbove(Math.round(list.current.getBoundingClientRect().top + scrollY));
    return undefined;
  };
  useLayoutEffect(() => look.current());
  useEffect(() => {
    if (!isNeeded || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => look.current());
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [isNeeded]);
  return above;
}

/** Lays the list out as a sheet on which its rows stand where they belong. */
export const sheetStyle = ({ height }: VirtualRows) =>
  height === undefined ? undefined : { position: 'relative', blockSize: `${height}px` };

export const onSheetStyle = ({ place }: VirtualRow) =>
  place && { position: 'absolute', insetInline: '0', transform: `translateY(${place.start}px)` };

/** The height of what is out of sight before a row, by its place in `rows`, or, for the number of rows, after the last. */
export function gapBefore({ rows, height = 0 }: VirtualRows, at: number): number {
  const end = rows[at - 1]?.place?.end ?? 0;
  const start = at < rows.length ? (rows[at]?.place?.start ?? end) : height;
  return Math.max(0, start - end);
}
