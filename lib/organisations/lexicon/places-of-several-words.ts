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

const PARTS_OF_THE_WORLD = new Set(['europe', 'asia', 'africa', 'america', 'oceania']);

/** What bodies of many countries have at the end of their names: "Organization for Security … in Europe". */
export const isPartOfTheWorld = (lower: string): boolean => PARTS_OF_THE_WORLD.has(lower);
