import type { Stretch } from './listing.ts';

/** Which claims are ticked, and the place from which a stretch of them is drawn. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor?: number;
}

export const NOTHING_SELECTED: Selection = { ids: new Set() };

/** Ticks one, or takes its tick away. */
export function toggleOne({ ids }: Selection, id: string, place: number): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: place };
}

/** Where nothing was ticked before, a stretch begins here. */
export const anchoredAt = (selection: Selection, place: number): Selection =>
  selection.anchor === undefined ? { ...selection, anchor: place } : selection;

/** Everything between the one ticked last and this one, both included. */
export const stretchTo = ({ anchor }: Selection, place: number): Stretch => ({
  from: Math.min(anchor ?? place, place),
  to: Math.max(anchor ?? place, place) + 1,
});

export const withAll = (selection: Selection, ids: Iterable<string>): Selection => ({
  ...selection,
  ids: new Set([...selection.ids, ...ids]),
});
