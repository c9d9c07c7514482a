import { describe, expect, it } from 'vitest';
import { onACircle } from './reachable.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles();

/** `lib/attribution/figures/units.ts` stands in the room `attribution`. */
const roomOf = (path: string): string | undefined => /^lib\/([^/]+)\//.exec(path)?.[1];

const rooms = new Map<string, Set<string>>();
for (const { path, imports } of files) {
  const room = roomOf(path);
  if (!room) continue;
  const known = rooms.get(room) ?? new Set();
  rooms.set(room, known);
  for (const imported of imports.map(roomOf)) if (imported && imported !== room) known.add(imported);
}

describe('the rooms of lib', () => {
  it('are seen, so that the law below is about something', () => {
    expect([...(rooms.get('finding') ?? [])]).toContain('attribution');
  });

  it('import one way: from no room does a way lead back to it', () => {
    expect(onACircle(rooms)).toEqual([]);
  });
});

describe('the files', () => {
  it('import one way too, types included: each can be read after those that it names', () => {
    const circles = onACircle(new Map(files.map(({ path, imports }) => [path, new Set(imports)])));
    expect(circles).toEqual([]);
  });

  it('would be seen on a circle', () => {
    const circle = new Map([
      ['a.ts', new Set(['b.ts'])],
      ['b.ts', new Set(['a.ts'])],
      ['c.ts', new Set(['a.ts'])],
    ]);
    expect(onACircle(circle)).toEqual(['a.ts', 'b.ts']);
  });
});
