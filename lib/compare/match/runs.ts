/** Runs of four characters with how often each stands in a text, as a vector of its own length. */
export interface Runs {
  /** A number for each run, ascending: two runs in some milliards share one. */
  readonly codes: Int32Array;
  /** How often the run of the same index stands in the text. */
  readonly counts: Uint16Array;
  readonly length: number;
}

const RUN = 4;

export function runsOf(key: string): Runs {
  const padded = ` ${key} `;
  const all = new Int32Array(Math.max(padded.length - RUN + 1, 0));
  for (let at = 0; at < all.length; at++) all[at] = codeOf(padded, at);
  all.sort();
  const counts = new Uint16Array(all.length);
  let distinct = 0;
  for (const code of all) {
    if (distinct === 0 || all[distinct - 1] !== code) all[distinct++] = code;
    counts[distinct - 1] = (counts[distinct - 1] ?? 0) + 1;
  }
  let squares = 0;
  for (const count of counts) squares += count * count;
  // Copies, so that the room of what was counted together is given back.
  return { codes: all.slice(0, distinct), counts: counts.slice(0, distinct), length: Math.sqrt(squares) };
}

/** FNV-1a over the run's code units. */
function codeOf(text: string, start: number): number {
  let code = 0x811c9dc5;
  for (let at = start; at < start + RUN; at++) code = Math.imul(code ^ text.charCodeAt(at), 0x01000193);
  return code;
}

/** The cosine of two texts' runs, 0 to 1; 0 where they share none. */
export function sharedRuns(a: Runs, b: Runs): number {
  const [codesA, codesB] = [a.codes, b.codes];
  let [product, atA, atB] = [0, 0, 0];
  while (atA < codesA.length && atB < codesB.length) {
    const [codeA, codeB] = [codesA[atA] ?? 0, codesB[atB] ?? 0];
    if (codeA === codeB) product += (a.counts[atA] ?? 0) * (b.counts[atB] ?? 0);
    if (codeA <= codeB) atA++;
    if (codeB <= codeA) atB++;
  }
  return product === 0 ? 0 : product / (a.length * b.length);
}
