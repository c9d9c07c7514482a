/**
 * How exactly organisations and people are found on the corpora's own test parts, with the whole finder:
 *
 *     node tests/bench/names-accuracy.ts ENTITIES [MODEL]
 *
 * ENTITIES is the folder of the corpora (see tools/train/names/README.md). Titles before a person's name are taken
 * off the gold, as in training. Sentences that stand together are read as one text. What it prints last is the curve in
 * assets/model/MODEL_CARD_NAMES.md.
 */
import { readFileSync } from 'node:fs';
import { splitSentences } from '../../lib/language/sentences.ts';
import { tokenise } from '../../lib/language/tokenise.ts';
import { decodeWeights } from '../../lib/language/weights.ts';
import { CITED_CONFIDENCE } from '../../lib/organisations/cited.ts';
import { createNameFinder } from '../../lib/organisations/find-names.ts';
import { clean } from '../../tools/train/names/clean.ts';
import { readCorpus } from '../../tools/train/names/corpora.ts';
import { CORPORA, type CorpusDocument } from '../../tools/train/names/corpus-document.ts';

const [folder = '', model = new URL('../../assets/public/model/names.weights', import.meta.url)] =
  process.argv.slice(2);
const finder = createNameFinder(decodeWeights(new Uint8Array(readFileSync(model)).buffer));

interface Found {
  readonly key: string;
  readonly confidence: number;
}
interface Tally {
  gold: number;
  found: number;
  right: number;
}
const emptyTally = (): Tally => ({ gold: 0, found: 0, right: 0 });
const percent = (part: number, whole: number) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
const line = ({ gold, found, right }: Tally) =>
  `P ${percent(right, found)} R ${percent(right, gold)} F1 ${percent(2 * right, gold + found)}`;

/** Every mention shown, with its entry's confidence, over all corpora: for the curve. */
const shown: { confidence: number; right: boolean }[] = [];

function foundIn({ text }: CorpusDocument): Record<'ORG' | 'PER', Found[]> {
  const tokens = tokenise(text);
  const { organisations, people } = finder.find(text, tokens, splitSentences(text, tokens));
  const named = organisations.filter(({ metonym }) => !metonym);
  const spansOf = (entries: typeof named | typeof people) =>
    entries.flatMap(({ mentions, confidence }) =>
      mentions.map(({ start, end }) => ({ key: `${start} ${end}`, confidence })),
    );
  return { ORG: spansOf(named), PER: spansOf(people) };
}

const long = emptyTally();
/** The same without what the corpora call one long name and a reader does not. */
const longNames = emptyTally();
const noLongNames: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('no-long-names.json', import.meta.url), 'utf8'),
);
const noNames = new Set(Object.values(noLongNames).flat());
const short = emptyTally();
const total = emptyTally();
for (const corpus of CORPORA) {
  const documents = readCorpus(folder, corpus).filter(({ split }) => split === 'test');
  if (documents.length === 0) continue;
  const tallies = { ORG: emptyTally(), PER: emptyTally() };
  for (const document of documents.map(clean)) {
    const found = foundIn(document);
    for (const type of ['ORG', 'PER'] as const) {
      const gold = document.entities.filter((entity) => entity.type === type);
      const goldKeys = new Set(gold.map(({ start, end }) => `${start} ${end}`));
      const foundKeys = new Set(found[type].map(({ key }) => key));
      tallies[type].gold += goldKeys.size;
      tallies[type].found += foundKeys.size;
      tallies[type].right += [...foundKeys].filter((key) => goldKeys.has(key)).length;
      if (type === 'PER') continue;
      for (const { key, confidence } of found.ORG) shown.push({ confidence, right: goldKeys.has(key) });
      for (const { start, end } of gold) {
        const words = document.text.slice(start, end).split(/\s+/).length;
        const bucket = words >= 5 ? long : words === 1 ? short : emptyTally();
        const isName = !noNames.has(`${corpus} ${document.text.slice(start, end)}`);
        for (const tally of bucket === long && isName ? [long, longNames] : [bucket]) {
          tally.gold++;
          tally.right += foundKeys.has(`${start} ${end}`) ? 1 : 0;
        }
      }
    }
  }
  total.gold += tallies.ORG.gold;
  total.found += tallies.ORG.found;
  total.right += tallies.ORG.right;
  console.log(`${corpus.padEnd(8)} ORG ${line(tallies.ORG)}   PER ${line(tallies.PER)}`);
}
console.log(`all      ORG ${line(total)}`);
console.log(
  `recall of ORG of five words and more ${percent(long.right, long.gold)}, of one ${percent(short.right, short.gold)}`,
);
console.log(
  `recall of those of five words and more that are names by tests/bench/no-long-names.json ${percent(longNames.right, longNames.gold)} (${longNames.gold} of ${long.gold})`,
);
console.log('\n| confidence from | precision | recall |\n| --------------- | --------- | ------ |');
for (const threshold of [0, 0.3, 0.4, 0.5, 0.6, 0.7, CITED_CONFIDENCE, 0.9, 0.95]) {
  const above = shown.filter(({ confidence }) => confidence >= threshold);
  const right = above.filter((mention) => mention.right).length;
  console.log(`| ${threshold} | ${percent(right, above.length)} | ${percent(right, total.gold)} |`);
}
