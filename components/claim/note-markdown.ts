/** The small part of Markdown that a note may use. Everything else stays text, markup of HTML above all. */
export type NoteSpan =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type NoteBlock =
  | { readonly kind: 'paragraph' | 'quotation'; readonly lines: readonly (readonly NoteSpan[])[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly NoteSpan[])[] };

/** Each alternative is bounded by characters that it may not hold, so that reading stays linear. */
const SPAN =
  /\*\*([^*\n]{1,500})\*\*|\*([^*\n]{1,500})\*|_([^_\n]{1,500})_|`([^`\n]{1,500})`|\[([^[\]\n]{1,500})\]\((https?:\/\/[^\s()]{1,2000})\)|(https?:\/\/[^\s<>()]{1,2000})/g;

export function noteSpans(line: string): readonly NoteSpan[] {
  const spans: NoteSpan[] = [];
  let at = 0;
  for (const match of line.matchAll(SPAN)) {
    if (match.index > at) spans.push({ kind: 'text', text: line.slice(at, match.index) });
    spans.push(spanOf(match));
    at = match.index + match[0].length;
  }
  if (at < line.length) spans.push({ kind: 'text', text: line.slice(at) });
  return spans;
}

function spanOf([whole, strong, star, underscore, code, linkText, linkUrl, bare]: RegExpExecArray): NoteSpan {
  const emphasis = star ?? underscore;
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  if (code !== undefined) return { kind: 'code', text: code };
  if (linkText !== undefined && linkUrl !== undefined) return { kind: 'link', text: linkText, url: linkUrl };
  if (bare !== undefined) return { kind: 'link', text: bare, url: bare };
  return { kind: 'text', text: whole };
}

/** Blocks stand apart by empty lines; a block is a list or a quotation where each of its lines says so. */
export const noteBlocks = (note: string): readonly NoteBlock[] =>
  note
    .split(/\n[ \t]*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(blockOf);

function blockOf(lines: readonly string[]): NoteBlock {
  for (const [mark, ordered] of [
    [/^\s{0,3}[-*+] /, false],
    [/^\s{0,3}\d{1,9}[.)] /, true],
  ] as const) {
    if (lines.every((line) => mark.test(line)))
      return { kind: 'list', ordered, items: lines.map((line) => noteSpans(line.replace(mark, ''))) };
  }
  if (lines.every((line) => line.startsWith('>')))
    return { kind: 'quotation', lines: lines.map((line) => noteSpans(line.replace(/^> ?/, ''))) };
  return { kind: 'paragraph', lines: lines.map(noteSpans) };
}
