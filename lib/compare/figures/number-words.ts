const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const SMALL = new Map([
  ...ONES.map((word, at) => [word, at] as const),
  ...TENS.map((word, at) => [word, 20 + 10 * at] as const),
  ...TENS.flatMap((ten, at) =>
    ONES.slice(1, 10).map((one, unit) => [`${ten}-${one}`, 21 + 10 * at + unit] as const),
  ),
]);

/** What a number is multiplied by: `12 million`, `3bn`, `two dozen`. */
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['k', 1_000],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

export const scaleOf = (word: string): number | undefined => SCALES.get(word);

/** The value of a number written in digits or as one word; nothing for any other word. */
export function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) return digits(word);
  return SMALL.get(word);
}

/** Commas group thousands; a comma elsewhere is read as the decimal sign that it is in much of Europe. */
function digits(word: string): number | undefined {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)
    ? word.replaceAll(',', '')
    : word.replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
