import type { Span } from '../../language/span.ts';
import type { Mention } from '../claim.ts';

/** Makes one mention of the pieces it stands in, or nothing where there is none. */
export function mentionOf(pieces: readonly Span[], text: string): Mention | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const whole = { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
  return pieces.length === 1 ? whole : { ...whole, pieces };
}
