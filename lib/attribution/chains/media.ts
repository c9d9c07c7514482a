import type { Span } from '../../language/span.ts';
import type { ClaimText } from '../describing/claim-text.ts';
import { phraseAt, withoutArticle } from './named-phrase.ts';

const NAMED_AS_MEDIUM =
  /(?<!\S)\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*\s(?:News|Times|Post|Herald|Journal|Gazette|Tribune|Courier|Weekly|Daily|Chronicle|Observer|Mail|Radio|Television|TV|Network|Magazine|Press)\b|\b(?:Radio|Television|TV|Channel)\s\p{Lu}[\p{L}-]*/u;

/** A name that is known for a medium's, or says so itself ("Cricket Weekly", "Radio Quay"). */
export function isMedium(span: Span, text: ClaimText): boolean {
  const isKnown = text
    .namesIn(span)
    .some(({ bearer }) => bearer.kind === 'organisation' && bearer.organisation.kind === 'media');
  return isKnown || NAMED_AS_MEDIUM.test(text.slice(span).slice(0, LONGEST_NAME));
}

const LONGEST_NAME = 80;

/** The name of a body that nothing is known of, where it is the whole phrase up to what is said: "Newsline", "the BNC". */
function unknownBody(phrase: Span, content: readonly Span[], text: ClaimText): Span | undefined {
  const name = text.names[text.nameIndexAfter(phrase.start)];
  if (name?.start !== phrase.start || name.bearer.kind !== 'organisation') return undefined;
  if (name.bearer.organisation.kind !== 'other') return undefined;
  const isWhole =
    name.end === phrase.end || content.some(({ start }) => start - name.end <= 1 && start >= name.end);
  return isWhole ? { start: name.start, end: name.end } : undefined;
}

/** "the Morning Star-Ledger", without a regular expression that could go back over its words. */
const isCapitalised = (phrase: string): boolean =>
  phrase.split(/\s+/).every((word, at) => /^\p{Lu}/u.test(word) || (at > 0 && /^(?:of|and|the)$/.test(word)));

/** Whether a phrase is a name, and of nobody known to be no medium. */
export function mayBeMedium(span: Span, text: ClaimText): boolean {
  const isOther = text
    .namesIn(span)
    .every(({ bearer }) => bearer.kind === 'organisation' && bearer.organisation.kind === 'other');
  return isOther && isCapitalised(text.slice(span).slice(0, LONGEST_NAME));
}

/** "told Reuters": the medium spoken to is what carried the words. */
export function mediumTold(
  cue: readonly Span[],
  content: readonly Span[],
  text: ClaimText,
): Span | undefined {
  for (const piece of cue) {
    const { first, end } = text.tokensIn(piece);
    for (let at = first; at < end; at += 1) {
      if (!/^(?:told|tells|telling)$/.test(text.words[at] ?? '')) continue;
      const phrase = phraseAt(text, at + 1, at + 8);
      if (phrase === undefined) continue;
      if (isMedium(phrase, text)) return mediumIn(phrase, text);
      const body = unknownBody(withoutArticle(phrase, text), content, text);
      if (body !== undefined) return body;
    }
  }
  return undefined;
}

function mediumIn(phrase: Span, text: ClaimText): Span {
  const medium = text.namesIn(phrase).find(({ bearer }) => bearer.kind === 'organisation');
  if (medium !== undefined) return { start: medium.start, end: medium.end };
  const named = NAMED_AS_MEDIUM.exec(text.slice(phrase).slice(0, LONGEST_NAME));
  if (named === null) return phrase;
  const start = phrase.start + named.index;
  return { start, end: start + named[0].length };
}
