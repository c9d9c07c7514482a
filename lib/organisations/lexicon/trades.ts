import { words } from './words.ts';

/** Last words of companies' names that no person's surname is: "Line" of "Skerry Line", "Water" of "Ennisvale Water". */
const TRADES = new Set(
  words(`line lines water rail gas energy ferries ferry foods shipping freight buses coaches airways airlines motors
    electricity hydro fisheries textiles couriers haulage telecom telecoms utilities dairies cruises petrol petroleum`),
);

/** Last words of companies' names that are surnames, too ("Samantha Power"), or end other names. */
const TRADES_OR_SURNAMES = new Set(
  words('power air bank trust wood steel stone mills fields waters banks ship ships mines'),
);

export const isTrade = (lowerWord: string): boolean => TRADES.has(lowerWord);
export const mayBeTrade = (lowerWord: string): boolean =>
  TRADES.has(lowerWord) || TRADES_OR_SURNAMES.has(lowerWord);
