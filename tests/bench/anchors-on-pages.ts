/**
 * Whether saved claims are found again on real articles that were edited: paragraphs moved, inserted and cut, words
 * changed, quotation marks and spaces set anew, all by a fixed seed.
 *
 *   node tests/bench/anchors-on-pages.ts [FOLDER]
 *
 * FOLDER, or SAYSO_DATA, holds saved pages with the article's text marked, as `tools/pages/evaluate.ts` says.
 */
import { readFile } from 'node:fs/promises';
import { anchorOf } from '../../lib/annotation/describe.ts';
import { AnchorFinder } from '../../lib/annotation/find-anchor.ts';
import { sharedWords } from '../../lib/annotation/likeness.ts';
import type { Place } from '../../lib/annotation/place.ts';
import { createFinder } from '../../lib/finding/finder.ts';
import type { Span } from '../../lib/language/span.ts';
import { savedPages } from '../../tools/pages/saved-pages.ts';
import { edit } from '../annotation/edited-text.ts';

const folder = process.argv[2] ?? process.env.SAYSO_DATA;
if (!folder) {
  console.log(
    'No saved pages: node tests/bench/anchors-on-pages.ts FOLDER, or name the folder in SAYSO_DATA.',
  );
  process.exit(2);
}

/** Shorter ones stand anywhere. */
const LEAST_LENGTH = 12;
/** With a smaller share of its words left, a claim has been replaced and does not survive. */
const LEAST_LEFT = 0.5;
const SEEDS = [1, 2, 3];
const SHOWN_AROUND = 40;

async function weights(name: 'claims' | 'names'): Promise<ArrayBuffer> {
  const file = await readFile(new URL(`../../assets/public/model/${name}.weights`, import.meta.url));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}
const finder = createFinder({ claims: await weights('claims'), names: await weights('names') });

interface Saved {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly Span[];
}

const articles: Saved[] = [...savedPages(folder)].flatMap(({ id, text: marked }) => {
  const text = marked
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
  const claims = finder.find(text).claims.flatMap(({ content }) => content);
  const whole = claims.filter(
    ({ start, end }) => end - start >= LEAST_LENGTH && !text.slice(start, end).includes('\n'),
  );
  return whole.length > 0 ? [{ id, text, claims: whole }] : [];
});

type Outcome = 'right' | 'wrong, and shown as sure' | 'wrong' | 'not told' | 'lost';

const overlap = (a: Span, b: Span) =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

function outcomeOf(place: Place, at: Span): Outcome {
  if (place.state === 'ambiguous') return 'not told';
  if (place.state === 'gone') return 'lost';
  const [span] = 'spans' in place ? place.spans : [];
  if (span && overlap(span, at) > 0.5) return 'right';
  return place.state === 'reworded' ? 'wrong' : 'wrong, and shown as sure';
}

const print = (what: string, outcomes: ReadonlyMap<Outcome, number>) => {
  const all = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
  const shares = [...outcomes].map(([outcome, count]) => `${outcome} ${((100 * count) / all).toFixed(2)} %`);
  console.log(`${what.padEnd(24)} ${all} claims: ${shares.join(', ')}`);
};

/** The words of a span, with some of what stands around them. */
const around = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - SHOWN_AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + SHOWN_AROUND)}`;

const isShowing = process.env.SHOW !== undefined;

for (const changed of [undefined, 0, 0.05, 0.1, 0.2]) {
  const outcomes = new Map<Outcome, number>();
  for (const seed of changed === undefined ? [0] : SEEDS) {
    for (const [index, { id, text, claims }] of articles.entries()) {
      const edited =
        changed === undefined
          ? { text, survivors: new Map(claims.map((claim) => [claim, claim])) }
          : edit(text, claims, changed, seed * 1000 + index);
      const anchors = new AnchorFinder(edited.text);
      for (const [claim, at] of edited.survivors) {
        if (sharedWords(text.slice(claim.start, claim.end), edited.text.slice(at.start, at.end)) < LEAST_LEFT)
          continue;
        const place = anchors.find([anchorOf(text, claim)]);
        const outcome = outcomeOf(place, at);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        if (isShowing && outcome !== 'right') {
          const found = 'spans' in place ? place.spans[0] : undefined;
          console.log({
            id,
            outcome,
            state: place.state,
            was: around(text, claim),
            is: around(edited.text, at),
            found: found && around(edited.text, found),
          });
        }
      }
    }
  }
  print(changed === undefined ? 'unchanged' : `${changed * 100} % of words`, outcomes);
}
