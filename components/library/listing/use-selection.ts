import { useRef, useState } from 'preact/hooks';
import type { ClaimSearch, SearchRequest } from '../../../lib/library/search/search-request.ts';
import { anchoredAt, NOTHING_SELECTED, type Selection, stretchTo, toggleOne, withAll } from './selection.ts';

/** What is ticked, and how more is. */
export interface Selecting {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string, place: number) => void;
  /**
   * Everything from the one ticked last up to this place.
   *
   * @param from Where it begins, if nothing was ticked before.
   */
  readonly stretch: (place: number, from?: number) => Promise<void>;
  /** All that the search finds, whether in sight or not. */
  readonly all: () => Promise<void>;
  readonly clear: () => void;
}

export function useSelection(search: ClaimSearch, request: SearchRequest): Selecting {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  // Keys come faster than a list is shown again.
  const latest = useRef(selection);
  const set = (next: Selection) => {
    latest.current = next;
    setSelection(next);
  };
  return {
    ids: selection.ids,
    toggle: (id, place) => set(toggleOne(latest.current, id, place)),
    async stretch(place, begin = place) {
      const begun = anchoredAt(latest.current, begin);
      set(begun);
      const { from, to } = stretchTo(begun, place);
      const { ids } = await search.find(request, from, to - from);
      set(withAll(latest.current, ids));
    },
    async all() {
      set({ ids: new Set(await search.findAll(request)) });
    },
    clear: () => set(NOTHING_SELECTED),
  };
}
