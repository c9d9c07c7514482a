import { isVerb } from '../../language/tags.ts';
import { isPunctuation } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import type { Arguments } from '../arguments/find-arguments.ts';
import type { Reading } from '../reading/reading.ts';

const LONGEST_LISTENER = 12;
const ADDRESSING = /^(?:to|with)$/i;

/** "told the BBC's “Today” that …": the quoted name of a programme is where it was said. */
export function withoutProgramme(
  { tokens, quotations }: Reading,
  cue: TokenRange,
  found: Arguments,
): Arguments {
  if (tokens[cue.end - 1]?.text !== 'told') return found;
  const content = found.content.map((piece) => {
    const name = quotations.list[quotations.at[piece.first] ?? -1];
    const isNamed = name !== undefined && name.end < piece.end && tokens[name.end]?.text === 'that';
    return isNamed ? { first: name.end, end: piece.end } : piece;
  });
  return { ...found, content };
}

/**
 * "said in a statement to the stock exchange that …": behind a cue and "to", whoever stands before "that" is spoken to and
 * says nothing.
 */
export function withoutListener(
  { tokens, tags, facts }: Reading,
  cue: TokenRange,
  found: Arguments,
): Arguments {
  const piece = found.content.find(({ first }) => first === cue.end || first === cue.end + 1);
  const isAddressed = [cue.end - 1, cue.end].some((at) =>
    ADDRESSING.test(tokens[at]?.text.slice(0, 5) ?? ''),
  );
  if (!piece || !isAddressed) return found;
  const limit = Math.min(piece.end, piece.first + LONGEST_LISTENER);
  for (let at = piece.first + 1; at < limit; at++) {
    if (isVerb(tags[at] ?? 0) || isPunctuation(facts.shape[at] ?? 0)) return found;
    if (tokens[at]?.text.toLowerCase() !== 'that') continue;
    const content = found.content.map((other) => (other === piece ? { first: at, end: piece.end } : other));
    return { ...found, content };
  }
  return found;
}
