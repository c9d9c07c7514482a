const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₼', 'AZN'],
]);

/** The unit of a figure by the word behind it; all forms of a unit share its sign. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: '% percent pc percentage',
    USD: 'dollar dollars usd',
    GBP: 'pound pounds sterling gbp',
    EUR: 'euro euros eur',
    AZN: 'manat manats azn',
    RUB: 'rouble roubles ruble rubles',
    km: 'km kilometre kilometres kilometer kilometers',
    m: 'metre metres meter meters',
    mile: 'mile miles',
    foot: 'foot feet ft',
    hectare: 'hectare hectares ha',
    acre: 'acre acres',
    tonne: 'tonne tonnes ton tons',
    kg: 'kg kilogram kilograms kilo kilos',
    litre: 'litre litres liter liters',
    barrel: 'barrel barrels',
    degree: 'degree degrees °',
    second: 'second seconds',
    minute: 'minute minutes',
    hour: 'hour hours',
    day: 'day days',
    week: 'week weeks',
    month: 'month months',
    year: 'year years',
    mph: 'mph',
    magnitude: 'magnitude',
    MW: 'mw megawatt megawatts',
    GW: 'gw gigawatt gigawatts',
  }).flatMap(([unit, forms]) => forms.split(' ').map((form) => [form, unit] as const)),
);

export const currencyOf = (mark: string): string | undefined => CURRENCIES.get(mark);
export const unitOf = (lower: string): string | undefined => UNITS.get(lower);

/** The sign here of a unit as saved figures name it. */
export const unitSign = (named: string): string => (named === 'metre' ? 'm' : named);

/** Units of one kind measure the same and may stand for another: dollars and euros, kilometres and miles. */
const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['money', new Set([...CURRENCIES.values(), 'RUB'])],
  ['length', new Set(['km', 'm', 'mile', 'foot'])],
  ['area', new Set(['hectare', 'acre'])],
  ['mass', new Set(['tonne', 'kg'])],
  ['power', new Set(['MW', 'GW'])],
]);

/** `money`, `length` …, a unit's own sign, or `count` where a figure has none. */
export function kindOfUnit(unit: string | undefined): string {
  if (unit === undefined) return 'count';
  for (const [kind, units] of KINDS) if (units.has(unit)) return kind;
  return /^[A-Z]{3}$/.test(unit) ? 'money' : unit;
}

/** How many of the kind's smallest unit each is. Of money nobody can say. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['m', 1],
  ['foot', 0.3048],
  ['km', 1000],
  ['mile', 1609.344],
  ['acre', 1],
  ['hectare', 2.471],
  ['kg', 1],
  ['tonne', 1000],
  ['MW', 1],
  ['GW', 1000],
]);

/** By what a value in one unit is multiplied to be one in another; nothing where that cannot be said. */
export function conversion(from: string | undefined, to: string | undefined): number | undefined {
  if (from === to) return 1;
  const [sizeFrom, sizeTo] = [SIZES.get(from ?? ''), SIZES.get(to ?? '')];
  return sizeFrom === undefined || sizeTo === undefined || kindOfUnit(from) !== kindOfUnit(to)
    ? undefined
    : sizeFrom / sizeTo;
}
