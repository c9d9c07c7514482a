/** One part of what was typed: `word`, `"a phrase"`, `field:value`, `field:"a phrase"`, each with `-` in front or not. */
export interface QueryToken {
  readonly field?: string;
  readonly value: string;
  readonly quoted: boolean;
  readonly excluded: boolean;
  /** Whether a quotation was opened and not closed. */
  readonly open: boolean;
  /** In the text, `[start, end)` in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const QUOTES = /["“”„]/;

/** Reads once from left to right; an open quotation ends with the text. */
export function* tokensOf(text: string): Generator<QueryToken> {
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const start = at;
    const excluded = text.charAt(at) === '-' && /\S/.test(text.charAt(at + 1));
    if (excluded) at++;
    const field = /^[a-z]+:(?=\S)/i.exec(text.slice(at, at + 24))?.[0];
    if (field) at += field.length;
    const { value, quoted, end } = readValue(text, at);
    at = end;
    const open = quoted && end > text.length;
    yield {
      ...(field && { field: field.slice(0, -1) }),
      value,
      quoted,
      excluded,
      open,
      start,
      end: Math.min(end, text.length),
    };
  }
}

function readValue(text: string, start: number): { value: string; quoted: boolean; end: number } {
  const quoted = QUOTES.test(text.charAt(start));
  const from = quoted ? start + 1 : start;
  const stop = quoted ? QUOTES : /\s/;
  let end = from;
  while (end < text.length && !stop.test(text.charAt(end))) end++;
  return { value: text.slice(from, end), quoted, end: quoted ? end + 1 : end };
}
