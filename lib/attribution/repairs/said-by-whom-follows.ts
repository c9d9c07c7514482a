import { isNoun, isVerb } from '../../language/tags.ts';
import { SHAPES } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import type { Arguments } from '../arguments/find-arguments.ts';
import type { Reading } from '../reading/reading.ts';

const SAYS =
  /^(?:says?|said|claims?|warns?|reports?|finds?|suggests?|reveals?|admits?|tells?|adds?|insists?)$/i;
const LONGEST_SPEAKER = 12;
const LEAST_SAID = 3;

/**
 * Headlines and captions end in who says it: "Bridge to close for a year, says minister". Where nothing but a noun
 * phrase follows the verb up to the sentence's end, that is the source, and all before the comma is said.
 */
export function saidByWhomFollows(
  { tokens, tags, facts, sentences, sentenceOf, quotations }: Reading,
  cue: TokenRange,
  found: Arguments,
): Arguments {
  const sentence = sentences[sentenceOf[cue.first] ?? 0];
  const comma = cue.first - 1;
  if (!sentence || cue.end - cue.first !== 1 || facts.shape[comma] !== SHAPES.comma) return found;
  if (!SAYS.test(tokens[cue.first]?.text.slice(0, 12) ?? '')) return found;
  const isStop = facts.shape[sentence.endToken - 1] === SHAPES.stop;
  const speaker = { first: cue.end, end: sentence.endToken - (isStop ? 1 : 0) };
  const length = speaker.end - speaker.first;
  if (length < 1 || length > LONGEST_SPEAKER || comma - sentence.firstToken < LEAST_SAID) return found;
  let hasNoun = false;
  for (let at = speaker.first; at < speaker.end; at++) {
    if (isVerb(tags[at] ?? 0) || (quotations.at[at] ?? -1) >= 0) return found;
    hasNoun ||= isNoun(tags[at] ?? 0);
  }
  if (!hasNoun) return found;
  const isSaid = found.content.every(({ first, end }) => first >= sentence.firstToken && end <= comma);
  const content =
    isSaid && found.content.length > 0 ? found.content : [{ first: sentence.firstToken, end: comma }];
  return { ...found, source: [speaker], content };
}
