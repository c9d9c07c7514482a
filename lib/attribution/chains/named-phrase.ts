import type { Span } from '../../language/span.ts';
import type { ClaimText } from '../describing/claim-text.ts';

const ENDS =
  /^(?:[.,;:!?()"“”—–]|that|which|who|said|says|was|were|is|are|has|have|had|as|on|in|at|and|but|while|after|when|because|citing|via|quoting|reported|told|late|early|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const LONGEST = 10;

/** The noun phrase that begins at a token, with the whole of a name that it runs into. */
export function phraseAt(text: ClaimText, first: number, limit: number): Span | undefined {
  let end = first;
  while (end < limit && end - first < LONGEST && !(end > first && ENDS.test(text.words[end] ?? '.'))) {
    if (end === first && ENDS.test(text.words[end] ?? '.')) return undefined;
    const name = nameStartingAt(text, end);
    end = name === undefined ? end + 1 : Math.max(end + 1, text.tokensIn(name).end);
  }
  const start = text.tokens[first]?.start;
  const stop = text.tokens[end - 1]?.end;
  return start === undefined || stop === undefined || end === first ? undefined : { start, end: stop };
}

function nameStartingAt(text: ClaimText, at: number): Span | undefined {
  const token = text.tokens[at];
  if (token === undefined) return undefined;
  const name = text.names[text.nameIndexAfter(token.start)];
  return name?.start === token.start ? name : undefined;
}

/** Drops the article that stands before a name: "the State Committee" where the name is "State Committee". */
export function withoutArticle(span: Span, text: ClaimText): Span {
  const name = text.namesIn(span)[0];
  const isBeforeName = name !== undefined && /^the\s+$/i.test(text.text.slice(span.start, name.start));
  if (isBeforeName) return { start: name.start, end: span.end };
  const article = /^the\s(?=\p{Lu})/u.exec(text.slice(span).slice(0, ARTICLE_READ));
  return article ? { start: span.start + article[0].length, end: span.end } : span;
}

const ARTICLE_READ = 8;
