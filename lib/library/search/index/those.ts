/** Those that pass, in the order given: several times as fast as the browser's own `filter`, which calls for each. */
export function those(slots: Uint32Array, passes: (slot: number) => boolean): Uint32Array {
  const found = new Uint32Array(slots.length);
  let count = 0;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    if (passes(slot)) found[count++] = slot;
  }
  return found.subarray(0, count);
}
