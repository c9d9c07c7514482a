import type { FigureToken } from './figure-token.ts';
import { numberOf } from './number-words.ts';

/** How often something happened. */
export interface Frequency {
  readonly times: number;
  /** Index of the token behind it. */
  readonly end: number;
}

/** What makes of "three times" a size: "three times the price", "twice as many". */
const OF_A_SIZE =
  /^(?:as|the|that|what|its|their|his|her|over|than|more|less|fewer|larger|bigger|higher|greater|lower|smaller|longer|faster|likelier|better|worse)$/;

/** "twice", "three times". "Once" is none: it mostly says when. */
export function frequencyAt(tokens: readonly FigureToken[], at: number): Frequency | undefined {
  const frequency = saidAt(tokens, at);
  return frequency && !OF_A_SIZE.test(tokens[frequency.end]?.lower ?? '') ? frequency : undefined;
}

function saidAt(tokens: readonly FigureToken[], at: number): Frequency | undefined {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower];
  if (word === 'twice') return { times: 2, end: at + 1 };
  const times = next === 'times' ? numberOf(word) : undefined;
  return times === undefined ? undefined : { times, end: at + 2 };
}
