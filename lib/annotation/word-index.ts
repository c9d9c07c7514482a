const WORD = /[\p{L}\p{N}]+/gu;
/** A page of one word over and over must not make every search walk all of it. */
const MOST_PLACES = 400;
const MOST_PROBES = 48;
const RUN = 3;

interface Word {
  readonly text: string;
  readonly at: number;
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), (match) => ({ text: match[0].toLowerCase(), at: match.index }));

const runsOf = (words: readonly Word[], length: number): { readonly key: string; readonly at: number }[] =>
  words.slice(0, Math.max(0, words.length - length + 1)).map((word, index) => ({
    key: words
      .slice(index, index + length)
      .map(({ text }) => text)
      .join(' '),
    at: word.at,
  }));

/** Where the words of a text stand, alone and in runs of three. Built in one pass; a look-up costs no more than its answer. */
export class WordIndex {
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    const words = wordsOf(text);
    for (const length of [1, RUN]) for (const { key, at } of runsOf(words, length)) this.#add(key, at);
  }

  /** Places where a text may begin that reads like `sought`: those that most of its runs of words agree on first. */
  likelyStarts(sought: string, expected: number): number[] {
    const words = wordsOf(sought);
    const runs = runsOf(words, RUN);
    const probes = spread(runs.length > 0 ? runs : runsOf(words, 1));
    const votes = this.#vote(probes, expected);
    if (votes.size === 0 && runs.length > 0)
      return this.#ranked(this.#vote(spread(runsOf(words, 1)), expected), sought);
    return this.#ranked(votes, sought);
  }

  /** Every place where `sought` stands exactly in `text`, the indexed one; the nearest to `expected` where many. */
  exactStarts(text: string, sought: string, expected: number, most: number): number[] {
    const words = wordsOf(sought);
    const runs = runsOf(words, RUN);
    let probe: { readonly at: number; readonly places: readonly number[] } | undefined;
    for (const { key, at } of spread(runs.length > 0 ? runs : runsOf(words, 1))) {
      const places = this.#places.get(key) ?? [];
      if (!probe || places.length < probe.places.length) probe = { at, places };
    }
    if (!probe) return [];
    const { at, places } = probe;
    const starts = nearest(places, expected + at).map((place) => place - at);
    return starts.filter((start) => start >= 0 && text.startsWith(sought, start)).slice(0, most);
  }

  /** Starts are counted by buckets half as wide as what is sought, so that small changes before a word do no harm. */
  #ranked(votes: ReadonlyMap<number, number>, sought: string): number[] {
    const width = Math.max(16, sought.length >> 1);
    const buckets = new Map<number, { votes: number; start: number; best: number }>();
    for (const [start, count] of votes) {
      const bucket = Math.floor(start / width);
      const known = buckets.get(bucket);
      if (!known) buckets.set(bucket, { votes: count, start, best: count });
      else {
        known.votes += count;
        if (count > known.best) Object.assign(known, { start, best: count });
      }
    }
    return [...buckets.values()]
      .toSorted((a, b) => b.votes - a.votes)
      .slice(0, 8)
      .map(({ start }) => start);
  }

  #vote(
    probes: readonly { readonly key: string; readonly at: number }[],
    expected: number,
  ): Map<number, number> {
    const votes = new Map<number, number>();
    for (const { key, at } of probes) {
      const places = nearest(this.#places.get(key) ?? [], expected + at);
      // What stands everywhere says little of where.
      const weight = 1 / places.length;
      for (const place of places) votes.set(place - at, (votes.get(place - at) ?? 0) + weight);
    }
    return votes;
  }

  #add(key: string, at: number): void {
    const known = this.#places.get(key);
    if (known) known.push(at);
    else this.#places.set(key, [at]);
  }
}

const spread = <T>(items: readonly T[]): readonly T[] => {
  const step = Math.ceil(items.length / MOST_PROBES);
  return step > 1 ? items.filter((_, index) => index % step === 0) : items;
};

/** The places around one of them, where there are too many. `places` is in order. */
function nearest(places: readonly number[], to: number): readonly number[] {
  if (places.length <= MOST_PLACES) return places;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - MOST_PLACES / 2, places.length - MOST_PLACES));
  return places.slice(from, from + MOST_PLACES);
}
