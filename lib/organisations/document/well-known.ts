import { words } from '../lexicon/words.ts';
import type { OrganisationKind } from '../organisation.ts';

/** Names that every reader of news knows and that do not say what they are. */
const NAMES: Readonly<Partial<Record<OrganisationKind, string>>> = {
  intergovernmental: `un u.n. united_nations eu e.u. european_union nato osce odihr unesco unicef unhcr ohchr undp unrwa who wto
    imf world_bank opec interpol europol eurojust frontex african_union au asean g7 g20 g8 brics oecd ecowas iaea opcw
    icc icj council_of_europe european_commission european_parliament european_council european_central_bank ecb
    arab_league league_of_arab_states commonwealth mercosur security_council general_assembly`,
  government: `white_house kremlin pentagon congress senate house_of_representatives house_of_commons house_of_lords
    state_department downing_street capitol supreme_court cia fbi nsa fda epa cdc nasa fsb mi5 mi6 gchq mossad irs
    elysee bundestag knesset duma state_duma parliament treasury cabinet home_office foreign_office nhs dhs fema ofcom`,
  media: `reuters ap afp associated_press bloomberg bbc cnn nbc abc cbs msnbc fox_news npr pbs itv sky_news al_jazeera
    rt tass interfax ria_novosti xinhua kyodo yonhap anadolu dpa voa radio_free_europe axios politico vox buzzfeed guardian
    spiegel bild zeit welt figaro pais repubblica haaretz kommersant vedomosti meduza izvestia pravda novaya_gazeta
    al_arabiya cgtn the_guardian the_new_york_times the_washington_post the_economist the_wall_street_journal
    the_atlantic the_intercept the_hindu the_verge the_times_of_india the_jerusalem_post the_associated_press the_hill
    the_moscow_times the_kyiv_independent the_new_yorker the_daily_telegraph new_york_times washington_post
    wall_street_journal financial_times la_repubblica le_monde le_figaro der_spiegel die_zeit el_pais global_times euronews deutsche_welle france_24 al-jazeera nhk ndtv dawn wikinews youtube_news`,
  company: `google apple microsoft amazon facebook meta twitter x tesla ford toyota boeing airbus exxon exxonmobil shell bp
    total totalenergies gazprom rosneft lukoil aramco saudi_aramco huawei tencent alibaba samsung sony nokia ibm intel
    nvidia oracle netflix uber airbnb openai spacex walmart ikea nestle pfizer moderna astrazeneca novartis roche bayer
    siemens volkswagen bmw goldman_sachs jpmorgan citigroup hsbc barclays deloitte kpmg mckinsey youtube tiktok bytedance
    instagram whatsapp telegram starbucks mcdonald's coca-cola verizon at&t t-mobile vodafone comcast disney wells_fargo pricewaterhousecoopers morgan_stanley credit_suisse ubs
    chevron petrobras maersk lockheed_martin raytheon bae_systems thales pepsi nike adidas enron socar total_energies`,
  'civil society': `amnesty_international human_rights_watch transparency_international save_the_children red_cross
    doctors_without_borders reporters_without_borders greenpeace oxfam amnesty hrw msf icrc wwf wikileaks aclu nra naacp caritas bellingcat memorial`,
  military: `al-qaeda al-qaida al_qaeda isis isil is daesh al-shabaab boko_haram wagner taliban taleban hezbollah pkk farc
    eta ira plo idf islamic_state`,
  political:
    'hamas fatah likud fidesz syriza podemos labour tories gop republicans democrats maga_inc anc bjp akp chp',
  sport: 'fifa uefa ioc nba nfl nhl mlb arsenal chelsea juventus barcelona_fc real_madrid bayern_munich',
};

const kinds = new Map<string, OrganisationKind>();
for (const [kind, list] of Object.entries(NAMES))
  for (const name of words(list)) if (isKind(kind)) kinds.set(name, kind);

function isKind(kind: string): kind is OrganisationKind {
  return kind in NAMES;
}

const reaches = new Map<string, number>();
for (const name of kinds.keys()) {
  const [first = ''] = name.split(' ');
  reaches.set(first, Math.max(name.split(' ').length, reaches.get(first) ?? 0));
}

/** How many words a well-known name that begins with this one has at most; 0 where none does. */
export const wellKnownReach = (lowerWord: string): number => reaches.get(lowerWord) ?? 0;

export const kindOfWellKnown = (lowerName: string): OrganisationKind | undefined => kinds.get(lowerName);

/** Well-known names that are everyday words or places too: only the tagger can tell. */
const AMBIGUOUS = new Set(
  words(`who au x meta total shell dawn congress senate parliament treasury cabinet memorial commonwealth capitol is
    labour republicans democrats amazon apple guardian world welt zeit bild pais abc rt axios nature mirror chelsea
    arsenal wagner greens oracle target gap`),
);

export const isAmbiguous = (lowerName: string): boolean => AMBIGUOUS.has(lowerName);
