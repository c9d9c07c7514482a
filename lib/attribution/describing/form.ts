import { characterClass, DIGIT, LETTER } from '../../language/characters.ts';
import type { Span } from '../../language/span.ts';
import type { Form } from '../claim.ts';
import type { ClaimText } from './claim-text.ts';

/** Whether all, a part, or none of the content's words stand between quotation marks. */
export function formOf(content: readonly Span[], text: ClaimText): Form {
  let quoted = 0;
  let words = 0;
  for (const piece of content) {
    const { first, end } = text.tokensIn(piece);
    for (let at = first; at < end; at += 1) {
      if (!isWord(text.words[at] ?? '')) continue;
      words += 1;
      if ((text.quotations.at[at] ?? -1) >= 0) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}

function isWord(word: string): boolean {
  const kind = characterClass(word.codePointAt(0) ?? 0);
  return kind === LETTER || kind === DIGIT;
}
