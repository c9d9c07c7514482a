/** Places whose names are two with "and" between them: the words before it and the first after. */
const TWO_IN_ONE = new Set(
  `bosnia and herzegovina
  trinidad and tobago
  antigua and barbuda
  kitts and nevis
  vincent and the grenadines
  turks and caicos
  wallis and futuna
  tomé and príncipe
  tome and principe
  serbia and montenegro
  newfoundland and labrador
  heard and mcdonald
  england and wales
  jammu and kashmir
  dadra and nagar
  andaman and nicobar
  tyne and wear
  brighton and hove
  dumfries and galloway
  perth and kinross
  argyll and bute
  redcar and cleveland
  telford and wrekin
  windsor and maidenhead
  kensington and chelsea
  hammersmith and fulham
  barking and dagenham`
    .split('\n')
    .map((line) => line.trim()),
);

/** Whether a place's name goes on after its first part: "Bosnia" and "Herzegovina". */
export const isTwoInOne = (before: string, after: string): boolean =>
  TWO_IN_ONE.has(`${before} and ${after}`);

const CONTINENTS = new Set(['europe', 'asia', 'africa', 'america', 'oceania']);
const SIDES =
  /^(?:(?:north|south|east|west|central|latin|inner)(?:ern)?|(?:south|north)(?:east|west)(?:ern)?|sub-saharan|francophone)$/;
const REGIONS = new Set([
  'middle east',
  'near east',
  'far east',
  'horn of africa',
  'balkans',
  'caribbean',
  'sahel',
  'maghreb',
  'pacific',
  'caucasus',
  'south caucasus',
  'great lakes region',
]);

/**
 * How many of these words, from the first on, name a part of the world, as bodies of many countries have it at the
 * end of their names: 1 of "Europe", 2 of "Southern Africa said", 4 of "the Horn of Africa", 0 of none.
 */
export function countPartOfTheWorld(lowerWords: readonly string[]): number {
  const [first = '', second = ''] = lowerWords;
  if (CONTINENTS.has(first)) return 1;
  if (SIDES.test(first) && CONTINENTS.has(second)) return 2;
  if (first !== 'the') return 0;
  for (const length of [3, 2, 1])
    if (REGIONS.has(lowerWords.slice(1, 1 + length).join(' '))) return 1 + length;
  return 0;
}
