import { NAME_TYPES, type NameType } from '../../../lib/organisations/tagging/labels.ts';
import type { NameTagger } from '../../../lib/organisations/tagging/name-tagger.ts';
import { namesOf } from '../../../lib/organisations/tagging/tagged-name.ts';
import type { Prepared } from './examples.ts';

interface Tally {
  gold: number;
  found: number;
  right: number;
}
export type Score = Record<NameType, { precision: number; recall: number; f1: number }> & {
  readonly longRecall: number;
  readonly shortRecall: number;
};

/** Exact precision, recall and F1 of the tagger alone, and the recall of organisations of five words and of one. */
export function measure(documents: readonly Prepared[], tagger: NameTagger): Score {
  const tally: Record<NameType, Tally> = {
    ORG: { gold: 0, found: 0, right: 0 },
    PER: { gold: 0, found: 0, right: 0 },
    LOC: { gold: 0, found: 0, right: 0 },
  };
  const long = { gold: 0, right: 0 };
  const short = { gold: 0, right: 0 };
  for (const { document, tokens, sentences, views } of documents) {
    const found = new Set<string>();
    sentences.forEach((sentence, index) => {
      const view = views[index];
      for (const tagging of view ? tagger.tag(view) : [])
        for (const name of namesOf(tagging, sentence, index, tokens)) {
          found.add(`${name.type} ${name.start} ${name.end}`);
          tally[name.type].found++;
        }
    });
    for (const { type, start, end } of document.entities) {
      const right = found.has(`${type} ${start} ${end}`) ? 1 : 0;
      tally[type].gold++;
      tally[type].right += right;
      const words = document.text.slice(start, end).split(/\s+/).length;
      const bucket = words >= 5 ? long : words === 1 ? short : undefined;
      if (type === 'ORG' && bucket) {
        bucket.gold++;
        bucket.right += right;
      }
    }
  }
  const scores = NAME_TYPES.map((type) => {
    const { gold, found, right } = tally[type];
    const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, gold)];
    return [type, { precision, recall, f1: (2 * right) / Math.max(1, gold + found) }] as const;
  });
  return {
    ...(Object.fromEntries(scores) as Record<NameType, { precision: number; recall: number; f1: number }>),
    longRecall: long.right / Math.max(1, long.gold),
    shortRecall: short.right / Math.max(1, short.gold),
  };
}

const percent = (share: number) => (100 * share).toFixed(1);
export const asLine = (score: Score): string =>
  [
    ...NAME_TYPES.map(
      (type) =>
        `${type} ${percent(score[type].precision)}/${percent(score[type].recall)}/${percent(score[type].f1)}`,
    ),
    `ORG of 5+ words ${percent(score.longRecall)}, of 1 ${percent(score.shortRecall)}`,
  ].join('  ');
