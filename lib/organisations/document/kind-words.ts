import { words } from '../lexicon/words.ts';
import type { OrganisationKind } from '../organisation.ts';

/** Nouns by which running text says what an organisation is: "the opposition party X", "X, a rights group". */
const NOUNS: readonly (readonly [OrganisationKind, string])[] = [
  [
    'media',
    `newspaper daily weekly broadcaster agency_news magazine channel station outlet media press tabloid website portal
    newspapers broadcasters magazines channels outlets websites portals network_tv newswire news_agency news_agencies
    news_site news_website television_station television_channel radio_station tv_station tv_channel broadsheet`,
  ],
  ['political', 'party parties coalition alliance_party opposition faction'],
  [
    'company',
    `company companies firm firms bank banks retailer manufacturer maker makers carmaker automaker giant startup
    start-up insurer airline airlines producer operator supplier developer brokerage lender conglomerate corporation
    miner brewer drugmaker chipmaker planemaker shipbuilder steelmaker utility refiner supermarket chain grocer
    wholesaler distributor exporter importer contractor carrier multinational hotelier publisher subsidiary automakers
    retailers chain_store consultancy`,
  ],
  [
    'academic',
    'university universities college institute school research_institute research_centre research_center',
  ],
  [
    'civil society',
    `charity charities ngo ngos nonprofit non-profit watchdog advocacy campaigners union rights_group
    rights_groups diaspora association associations movement think-tank thinktank think_tank trade_union
    foundation pressure_group advocacy_group non-governmental_organisation non-governmental_organization
    nongovernmental_organization federation_of_unions`,
  ],
  [
    'military',
    'militia militias militants rebels insurgents guerrillas army brigade battalion regiment warship junta',
  ],
  ['government', 'ministry regulator police prosecutors parliament department'],
  ['intergovernmental', 'bloc'],
  ['religious', 'church churches mosque diocese sect denomination monastery'],
  ['sport', 'club clubs team teams side'],
  ['other', 'hospital museum orchestra gallery theatre festival band choir'],
];

const kinds = new Map<string, OrganisationKind>();
for (const [kind, list] of NOUNS) for (const noun of words(list)) kinds.set(noun, kind);

/** What stands before "group", "organisation" or "body", and says what kind it is. */
const GROUPS: readonly (readonly [OrganisationKind, string])[] = [
  [
    'civil society',
    `rights advocacy campaign campaigning pressure aid relief environmental conservation environmentalist civil-society
    humanitarian activist charitable non-governmental nongovernmental monitoring watchdog lobby green feminist student
    civic community grassroots volunteer solidarity consumer patients farmers women's youth campaigners wildlife`,
  ],
  [
    'military',
    'rebel armed militant insurgent guerrilla paramilitary jihadist islamist extremist terrorist terror separatist militia mercenary',
  ],
  [
    'company',
    `mining energy technology tech media-owning banking oil retail industrial luxury pharmaceutical insurance
    telecoms telecommunications engineering shipping logistics travel hotel food chemicals defence investment gaming
    cement steel brewing construction property`,
  ],
  ['religious', 'religious church evangelical muslim christian catholic buddhist hindu jewish sufi'],
  ['political', 'political opposition parliamentary'],
  ['media', 'media news publishing broadcasting'],
  ['academic', 'research academic'],
  ['intergovernmental', 'intergovernmental regional'],
];
const groups = new Map<string, OrganisationKind>();
for (const [kind, list] of GROUPS) for (const word of words(list)) groups.set(word, kind);

const COLLECTIVES = new Set(
  words('organisations organizations groups bodies institutions agencies firms outlets brands giants houses'),
);
const COLLECTIVE = new Set(words('organisation organization group body institution'));

/** Nouns for organisations of any kind, in the plural: the word before says which. */
export const isCollective = (lowerNoun: string): boolean => COLLECTIVES.has(lowerNoun);

export const kindOfNoun = (lowerNoun: string): OrganisationKind | undefined => kinds.get(lowerNoun);

/**
 * The kind that a noun of up to two words tells, from the last one and the one before: "think tank", "rebel group",
 * "carmaker".
 */
export function kindOfNounPhrase(before: string, noun: string): OrganisationKind | undefined {
  if (COLLECTIVE.has(noun) || isCollective(noun)) return groups.get(before) ?? kinds.get(before);
  return kinds.get(`${before} ${noun}`) ?? kinds.get(noun);
}
