import type { Sentence } from '../language/sentence.ts';
import type { Steps } from '../language/steps.ts';

const TOKENS_IN_A_STEP = 512;

/** What `work` makes of each sentence, in steps of some hundred tokens. A sentence is never parted. */
export function* eachInSteps<T>(
  sentences: readonly Sentence[],
  work: (sentence: Sentence, index: number) => T,
): Steps<T[]> {
  const made: T[] = [];
  let paused = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.firstToken - paused >= TOKENS_IN_A_STEP) {
      paused = sentence.firstToken;
      yield;
    }
    made.push(work(sentence, index));
  }
  return made;
}
