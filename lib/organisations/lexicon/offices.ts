import { words } from './words.ts';

/** What somebody is and no organisation's name has after its head. */
const offices = new Set(
  words(`president vice-president minister chancellor premier governor mayor senator congressman congresswoman
    representative rep ambassador envoy judge justice attorney spokesman spokeswoman spokesperson director chairman
    chairwoman chairperson chief leader commissioner commander general secretary secretary-general director-general mp mps mep
    meps lawmaker coach ceo cfo boss correspondent analyst economist professor adviser advisor rapporteur editor reporter
    founder co-founder captain manager goalkeeper striker midfielder defender winger candidate officer official detective
    inspector superintendent speaker counsel prosecutor commandant`),
);

/** Words of a title before the office itself: "Press" of "Press Secretary". */
const modifiers = new Set(
  words(`vice deputy assistant senior special high chief prime foreign first acting interim former executive managing
    permanent associate press majority minority general under lead head chief political finance defence defense interior director justice
    attorney police resident staff`),
);

/** "president", "spokesman", and no word that stands within a body's name. */
export const isOffice = (lowerWord: string): boolean => offices.has(lowerWord);
export const modifiesOffice = (lowerWord: string): boolean => modifiers.has(lowerWord);
