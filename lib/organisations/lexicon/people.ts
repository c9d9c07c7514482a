import { words } from './words.ts';

/** What stands before a name and is no part of it. */
const FORMS_OF_ADDRESS =
  words(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady rev rev.
  reverend hon hon. sen sen. rep rep. gov gov. gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. cpl sheikh sheik
  ayatollah imam rabbi st. monsignor mullah hajji daw brig brig. cmdr cmdr. adm adm. insp supt sheikha maulana pandit shri
  ratu datuk dato dato' datin tun alhaji hojatoleslam sayyid engr barrister mzee`);

/** Nouns for what somebody is or does, as they stand before or after a person's name. */
const ROLES =
  words(`mp mep president minister chancellor premier secretary governor mayor senator congressman congresswoman
  representative mp ambassador envoy consul judge justice attorney prosecutor lawyer spokesman spokeswoman spokesperson
  director chairman chairwoman chair chairperson chief head leader deputy vice commander general colonel major captain
  lieutenant sergeant admiral brigadier marshal officer official analyst expert economist researcher professor teacher
  scientist doctor physician surgeon nurse author writer novelist poet journalist reporter editor correspondent columnist
  publisher activist campaigner organiser organizer coordinator founder co-founder owner manager executive ceo cfo coo
  chief_executive adviser advisor aide assistant member king queen prince princess emperor pope bishop archbishop cardinal
  patriarch pastor priest imam coach captain striker goalkeeper defender midfielder player actor actress singer musician
  producer filmmaker historian ombudsman commissioner inspector superintendent sheriff detective speaker lawmaker deputy
  candidate negotiator diplomat strategist treasurer banker investor trader farmer resident witness student fellow
  co-chair vice-president vice-premier vice-chair vice-chancellor ayatollah sultan emir caliph grand_mufti mufti secretary-general director-general undersecretary negotiator rapporteur premier warlord militant gunman
  commodore corporal constable commandant catholicos metropolitan chieftain taoiseach provost
  legislator councillor councilor assemblyman assemblywoman parliamentarian alderman`);

const addresses = new Set(FORMS_OF_ADDRESS);
const roles = new Set(ROLES);

export const isFormOfAddress = (lowerWord: string): boolean => addresses.has(lowerWord);
/** Whether it names what somebody is: "minister", "spokesman", "ministers". */
export const isRole = (lowerWord: string): boolean =>
  roles.has(lowerWord) || (lowerWord.endsWith('s') && roles.has(lowerWord.slice(0, -1)));
