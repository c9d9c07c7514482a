const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
};
const LAST_CODE_POINT = 0x10ffff;

function decodeEntity(whole: string, body: string): string {
  if (!body.startsWith('#')) return NAMED_ENTITIES[body.toLowerCase()] ?? whole;
  const isHex = body.charAt(1).toLowerCase() === 'x';
  const code = Number.parseInt(body.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
}

/** One line of text: character references that a page escaped twice are resolved, tags dropped, white space joined. */
export function cleanText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, 2000)
    .replace(/&(#?\w{2,8});/g, decodeEntity)
    .replace(/&(#?\w{2,8});/g, decodeEntity)
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}

/** No text is this many times shorter than its letters and digits alone. */
const MOST_SPELT_OUT = 4;

/** What stands before a text's first letter says nothing; where that is no plain one, only `bareText` knows it. */
const FIRST_PLAIN = /^[\s\p{P}]*([a-zA-Z\d])/u;

/** Whether a text is the one of which `bareText` made `sought`; quick for the many that are too short or begin otherwise. */
export function isBareText(text: string, sought: string): boolean {
  if (text.length * MOST_SPELT_OUT < sought.length) return false;
  const first = FIRST_PLAIN.exec(text)?.[1];
  if (first !== undefined && !sought.startsWith(first.toLowerCase())) return false;
  return bareText(text) === sought;
}

/** For comparing names and titles: letters and digits alone, in small letters. */
export const bareText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
