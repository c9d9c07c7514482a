import type { OrganisationKind } from '../organisation.ts';
import { words } from './words.ts';

/**
 * The nouns that name what an organisation is ("Ministry", "Party", "University"), by the kind they point to
 * most often. A noun that says little about the kind ("Committee", "Union") stands under `other`: context decides.
 */
const HEADS: Readonly<Record<OrganisationKind, string>> = {
  government: `ministry ministries department departments directorate secretariat treasury parliament congress
    senate assembly government cabinet duma knesset bundestag bundesrat bundeswehr riksdag storting rada majlis
    verkhovna police constabulary customs prefecture municipality embassy consulate court courts tribunal
    judiciary prosecutor prosecutors ombudsman inspectorate commissariat borough exchequer chancellery kremlin
    pentagon presidency gendarmerie legislature council_of_ministers state_committee coastguard coast_guard
    city_council town_hall county_council home_office foreign_office attorney_general
    ministerio ministério ministère ministero kementerian defensoría fiscalía procuraduría procuradoria intendencia`,
  intergovernmental: 'tribunals nations interpol opec nato unesco unicef',
  political: `party coalition movement front bloc caucus democrats republicans socialists conservatives greens
    communists labour tories likud hamas fatah partido partit partij parti partai partia stranka movimiento movimento`,
  'civil society': `association associations society societies campaign foundation charity trust union unions
    house_of platform network initiative forum watch federation confederation alliance league friends mothers
    observatory club clubs ngo aid relief committee_to coalition_for lobby cooperative brotherhood
    fund trades fundación fundação fondation fondazione asociación associação associazione sindicato yayasan colectivo
    coordinadora federación federação fédération confederación confederação syndicat`,
  media: `news newspaper times post herald tribune gazette guardian telegraph journal magazine broadcasting
    television tv radio broadcaster press chronicle observer examiner courier sentinel inquirer dispatch bulletin
    daily media zeitung zeitschrift monde figaro spiegel pravda mirror express weekly agence newswire wire`,
  company: `corporation company inc incorporated ltd limited plc llc corp co gmbh ag group holdings holding
    industries motors airlines airways bank banking pharmaceuticals petroleum oil gas energy technologies systems
    stores brothers partners ventures capital insurance enterprises laboratories electric telecom communications
    productions pictures studios records entertainment hotels pjsc sa nv bv oy ab spa kk pty sarl railways railway
    steel mines mining software electronics automotive semiconductor healthcare robotics aerospace therapeutics biotech
    biosciences logistics solutions labs foods breweries brewery retail financial securities shipping cruises resorts
    properties realty empresa sociedad société banque banco engineering consulting wireless networks pharma biopharma diagnostics cement chemicals textiles`,
  academic: `university universities college institute institutes academy school faculty polytechnic laboratory
    observatories lyceum gymnasium universitat université universidad universidade universitas universiti università
    instituto facultad faculdade colegio colégio seminary centre_for_research museum library`,
  military: `army navy marines brigade battalion regiment division corps squadron militia militias guerrillas
    guard guards forces air_force armed_forces command fleet infantry taliban taleban brigades`,
  religious: `church churches diocese archdiocese patriarchate mosque synagogue synod vatican bishops temple
    abbey monastery parish congregation patriarchy ministry_of_christ cathedral caliphate orthodox`,
  sport: `fc afc cf united athletic athletics football fifa uefa olympic cricket rugby hockey rangers rovers
    wanderers albion hotspur lakers yankees dodgers giants warriors bulls bears eagles lions tigers sox`,
  other: `committee commission council board agency authority office bureau administration organisation
    organization centre center service services union institution panel task_force taskforce programme program
    project conference congresses chamber unit body group mission secretariats team circle house ombuds
    convention consortium partnership syndicate guild order section branch division directorates inspectorates
    chambers agencies boards commissions committees councils offices comisión comissão comité consejo conselho conseil
    agencia agência organización organização centro comisaría rifles`,
};

const kinds = new Map<string, OrganisationKind>();
for (const [kind, list] of Object.entries(HEADS)) {
  for (const head of words(list)) if (!kinds.has(head) && isKind(kind)) kinds.set(head, kind);
}

function isKind(kind: string): kind is OrganisationKind {
  return kind in HEADS;
}

/** The kind that a name's head noun points to, `other` where it is a head of any kind, nothing where it is none. */
export const kindOfHead = (lowerWord: string): OrganisationKind | undefined => kinds.get(lowerWord);
