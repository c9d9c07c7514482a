const STEPS = 1 << 16;

/** Those with the higher scores first, else in the order given. Takes as long for like scores as for unlike ones. */
export function byScore(slots: Uint32Array, scores: Float32Array): Uint32Array {
  let highest = 0;
  for (const slot of slots) highest = Math.max(highest, scores[slot] ?? 0);
  const stepOf = (slot: number): number =>
    STEPS - 1 - Math.floor(((scores[slot] ?? 0) / (highest || 1)) * (STEPS - 1));
  const next = new Uint32Array(STEPS + 1);
  for (const slot of slots) {
    const after = stepOf(slot) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let step = 0; step < STEPS; step++) next[step + 1] = (next[step + 1] ?? 0) + (next[step] ?? 0);
  const sorted = new Uint32Array(slots.length);
  for (const slot of slots) {
    const step = stepOf(slot);
    const place = next[step] ?? 0;
    sorted[place] = slot;
    next[step] = place + 1;
  }
  return sorted;
}
