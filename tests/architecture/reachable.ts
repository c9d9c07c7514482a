export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** What can be reached from a place, the place itself only where a way leads back. */
export function reachable(from: string, neighbours: Neighbours): Set<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const next of neighbours.get(place) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}

/** The places from which a way leads back to them. */
export const onACircle = (neighbours: Neighbours): string[] =>
  [...neighbours.keys()].filter((place) => reachable(place, neighbours).has(place)).sort();
