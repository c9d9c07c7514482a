import { wordDiff } from '../../annotation/word-diff.ts';
import { contentOf } from '../claim-text.ts';
import type { ComparedClaim } from '../compared-claim.ts';
import { wordsOf } from '../match/words.ts';
import type { Difference } from './difference.ts';
import { saidBy } from './said.ts';

/** Each other wording against the first, word by word. */
export function wordingDifferences([first, ...others]: readonly ComparedClaim[]): Difference[] {
  if (!first) return [];
  const from = contentOf(first.annotation);
  return others
    .map((claim) => ({ claim, to: contentOf(claim.annotation) }))
    .filter(({ to }) => keyOf(to) !== keyOf(from))
    .map(({ claim, to }) => ({
      kind: 'wording',
      from: saidBy(first, from),
      to: saidBy(claim, to),
      parts: wordDiff(from, to),
    }));
}

const keyOf = (text: string) =>
  wordsOf(text)
    .map(({ lower }) => lower)
    .join(' ');
