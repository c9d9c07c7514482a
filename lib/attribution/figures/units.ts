const table = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [unit = '', words = ''] = line.trim().split(': ');
        return words.split(' ').map((word): [string, string] => [word.replaceAll('_', ' '), unit]);
      }),
  );

/** Signs and codes that stand before a sum, by ISO 4217 code. */
const BEFORE = table(`
  USD: $ us$
  GBP: £
  EUR: €
  INR: ₹ rs rs.
  NGN: ₦ n
  JPY: ¥
  ILS: ₪
  RUB: ₽
  UAH: ₴
  TRY: ₺
  KRW: ₩
  GEL: ₾
  ZAR: r
  KES: ksh sh
  GHS: gh₵ ₵
  AUD: a$
  NZD: nz$
  CAD: c$
  HKD: hk$
  AZN: ₼
`);

/** Words and codes behind a number. */
const AFTER = table(`
  USD: dollar dollars usd us_dollars
  GBP: pound pounds gbp
  EUR: euro euros eur
  INR: rupee rupees inr
  NGN: naira ngn
  AZN: manat manats azn
  RUB: rouble roubles ruble rubles
  TRY: lira liras
  JPY: yen
  CNY: yuan renminbi
  ZAR: rand
  KES: shilling shillings
  GEL: lari
  CHF: francs franc
  percent: % percent per_cent pct
  percentage point: percentage_point percentage_points
  basis point: basis_point basis_points
  point: points
  km: km kms kilometre kilometres kilometer kilometers
  metre: metre metres meter meters
  cm: cm centimetres centimeters
  mile: mile miles
  foot: foot feet ft
  inch: inches
  acre: acre acres
  hectare: hectare hectares ha
  kg: kg kgs kilo kilos kilogram kilograms kilogrammes
  gram: gram grams grammes
  tonne: tonne tonnes ton tons
  lb: lb lbs
  litre: litre litres liter liters
  gallon: gallons
  barrel: barrel barrels
  mph: mph
  km/h: km/h kph kmh
  °C: c °c celsius
  °F: f °f fahrenheit
  degree: degree degrees
  magnitude: magnitude
  MW: mw megawatt megawatts
  GW: gw gigawatt gigawatts
  second: seconds
  minute: minute minutes
  hour: hour hours
  day: day days
  week: week weeks
  month: month months
  year: year years
  decade: decades
`);

const PERIODS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);
export const isPeriod = (unit: string | undefined): boolean => unit !== undefined && PERIODS.has(unit);

/**
 * Money by the tokens before a number: "$", or "A" and "$" where the two are one word, which they are not in "a $3
 * stamp". `length` counts them.
 */
export function currencyBefore(
  words: readonly string[],
  index: number,
  isOneWord: boolean,
): { unit: string; length: number } | undefined {
  const two = isOneWord ? BEFORE.get((words[index - 2] ?? '') + (words[index - 1] ?? '')) : undefined;
  if (two !== undefined && words[index - 1] === '$') return { unit: two, length: 2 };
  const one = (words[index - 1] ?? '').length > 1 || !/[a-z]/.test(words[index - 1] ?? '');
  const unit = one ? BEFORE.get(words[index - 1] ?? '') : undefined;
  return unit === undefined ? undefined : { unit, length: 1 };
}

/** A letter that is one with its number: "N5 billion". */
export const currencyOf = (prefix: string | undefined): string | undefined =>
  prefix === undefined ? undefined : BEFORE.get(prefix);

/** The unit of a suffix ("25kg"). */
export const unitOf = (suffix: string | undefined): string | undefined =>
  suffix === undefined ? undefined : AFTER.get(suffix);

/** The unit that begins at `words[index]`; `length` counts its tokens. */
export function unitAt(
  words: readonly string[],
  index: number,
): { unit: string; length: number } | undefined {
  const first = words[index] ?? '';
  const two = AFTER.get(`${first} ${words[index + 1] ?? ''}`);
  if (two !== undefined) return { unit: two, length: 2 };
  if (first === 'c' || first === 'f') return undefined;
  const one = AFTER.get(first);
  return one === undefined ? undefined : { unit: one, length: 1 };
}
