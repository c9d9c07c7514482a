import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** `lib/attribution/figures/units.ts` stands in the room `attribution`. */
const roomOf = (path: string): string | undefined => /^lib\/([^/]+)\//.exec(path)?.[1];

const neighbours = new Map<string, Set<string>>();
for (const { path, imports } of sourceFiles()) {
  const room = roomOf(path);
  if (!room) continue;
  const known = neighbours.get(room) ?? new Set();
  neighbours.set(room, known);
  for (const imported of imports.map(roomOf)) if (imported && imported !== room) known.add(imported);
}

/** The rooms that can be reached from a room, itself only where a way leads back. */
function reachable(room: string): Set<string> {
  const seen = new Set<string>();
  const visit = (from: string) => {
    for (const next of neighbours.get(from) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      visit(next);
    }
  };
  visit(room);
  return seen;
}

describe('the rooms of lib', () => {
  it('are seen, so that the law below is about something', () => {
    expect([...(neighbours.get('finding') ?? [])]).toContain('attribution');
  });

  it('import one way: from no room does a way lead back to it', () => {
    expect([...neighbours.keys()].filter((room) => reachable(room).has(room))).toEqual([]);
  });
});
