import type { Span } from '../../lib/language/span.ts';

/** An article that was edited, with the place where each span of the old one's survives; nothing where it was cut. */
export interface Edited {
  readonly text: string;
  readonly survivors: ReadonlyMap<Span, Span>;
}

const FILLERS =
  'the committee minister report people city said however three large new officials figures early'.split(' ');

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Edits as an editor would: paragraphs moved, inserted and cut, a share of the words changed, marks and spaces set anew. */
export function edit(text: string, spans: readonly Span[], changed: number, seed: number): Edited {
  const random = randomFrom(seed);
  const pick = () => FILLERS[Math.floor(random() * FILLERS.length)] ?? '';
  const paragraphs = paragraphsOf(text).map((paragraph) =>
    rewrite(text, paragraph, spans, changed, random, pick),
  );
  const kept = paragraphs.filter(() => random() > 0.08);
  for (let moves = 0; moves < 2 && kept.length > 3; moves++) {
    const [moved] = kept.splice(Math.floor(random() * kept.length), 1);
    if (moved) kept.splice(Math.floor(random() * kept.length), 0, moved);
  }
  const survivors = new Map<Span, Span>();
  let edited = '';
  for (const paragraph of kept) {
    if (random() < 0.1) edited += `Meanwhile ${pick()} ${pick()} added that ${pick()} would follow.\n\n`;
    for (const [span, { start, end }] of paragraph.places) {
      survivors.set(span, { start: edited.length + start, end: edited.length + end });
    }
    edited += `${paragraph.text}\n\n`;
  }
  return { text: edited, survivors };
}

function paragraphsOf(text: string): Span[] {
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return span;
  });
}

function rewrite(
  text: string,
  paragraph: Span,
  spans: readonly Span[],
  changed: number,
  random: () => number,
  pick: () => string,
): { readonly text: string; readonly places: readonly (readonly [Span, Span])[] } {
  const newOffsets: number[] = [];
  let rewritten = '';
  for (const { 0: piece, index } of text.slice(paragraph.start, paragraph.end).matchAll(/\S+|\s+/g)) {
    const isWord = piece.trim() !== '';
    let written = isWord && random() < changed ? changeWord(piece, random, pick) : piece;
    written = written.replace(/[“”]/g, '"').replace(/’/g, "'");
    if (!isWord && random() < 0.02) written = '\u00a0';
    for (let at = 0; at < piece.length; at++) {
      newOffsets[index + at] = rewritten.length + Math.min(at, written.length);
    }
    rewritten += written;
  }
  newOffsets[paragraph.end - paragraph.start] = rewritten.length;
  const at = (offset: number) => newOffsets[offset - paragraph.start] ?? rewritten.length;
  const own = spans.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
  return { text: rewritten, places: own.map((span) => [span, { start: at(span.start), end: at(span.end) }]) };
}

function changeWord(word: string, random: () => number, pick: () => string): string {
  const kind = random();
  if (kind < 0.5) return pick();
  return kind < 0.75 ? '' : `${word} ${pick()}`;
}
