import { words } from '../lexicon/words.ts';
import type { OrganisationKind } from '../organisation.ts';

/** Nouns by which running text says what an organisation is: "the opposition party X", "X, a rights group". */
const NOUNS: readonly (readonly [OrganisationKind, string])[] = [
  [
    'media',
    `newspaper daily weekly broadcaster agency_news magazine channel station outlet media press tabloid website portal
    newspapers broadcasters magazines channels outlets websites portals network_tv`,
  ],
  ['political', 'party parties coalition alliance_party opposition faction'],
  [
    'company',
    `company companies firm firms bank banks retailer manufacturer maker makers carmaker automaker giant startup
    start-up insurer airline airlines producer operator supplier developer brokerage lender conglomerate corporation`,
  ],
  ['academic', 'university universities college institute think-tank thinktank school'],
  [
    'civil society',
    `charity charities ngo ngos nonprofit non-profit watchdog advocacy campaigners union rights_group
    rights_groups diaspora association associations movement`,
  ],
  ['military', 'militia militias militants rebels insurgents guerrillas army brigade battalion regiment'],
  ['government', 'ministry regulator police prosecutors parliament department'],
  ['intergovernmental', 'bloc'],
  ['religious', 'church churches mosque'],
  ['sport', 'club clubs team teams side'],
];

const kinds = new Map<string, OrganisationKind>();
for (const [kind, list] of NOUNS) for (const noun of words(list)) kinds.set(noun, kind);

const COLLECTIVES = new Set(
  words('organisations organizations groups bodies institutions agencies firms outlets brands giants houses'),
);

/** Nouns for organisations of any kind, in the plural: the word before says which. */
export const isCollective = (lowerNoun: string): boolean => COLLECTIVES.has(lowerNoun);

export const kindOfNoun = (lowerNoun: string): OrganisationKind | undefined => kinds.get(lowerNoun);
