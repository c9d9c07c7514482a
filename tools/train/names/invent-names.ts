import { words } from '../../../lib/organisations/lexicon/words.ts';
import * as parts from './name-parts.ts';

/** An invented name; `article`: running text puts "the" before it. */
export interface InventedName {
  readonly text: string;
  readonly article: boolean;
}

const PLACES =
  words(`Azerbaijan Armenia Georgia Ukraine Poland Hungary Romania Bulgaria Serbia Croatia Albania Greece Turkey Italy Spain
  Portugal France Germany Austria Belgium Denmark Sweden Norway Finland Estonia Latvia Ireland Scotland Wales Egypt Tunisia Morocco
  Libya Sudan Kenya Uganda Tanzania Ghana Nigeria Senegal Mali Zambia Angola Namibia Iran Iraq Syria Jordan Lebanon Yemen Oman Qatar
  Kuwait India Pakistan Nepal Bangladesh China Japan Korea Vietnam Thailand Indonesia Malaysia Philippines Australia Canada Mexico
  Brazil Argentina Chile Peru Colombia Venezuela Bolivia Cuba Haiti Europe Africa Asia Bavaria Texas Ohio California Kashmir Darfur`);
const CITIES =
  words(`Baku Tbilisi Yerevan Kyiv Lviv Warsaw Budapest Prague Vienna Berlin Munich Hamburg Cologne Paris Lyon Madrid Barcelona
  Lisbon Rome Milan Athens Istanbul Ankara Cairo Tunis Nairobi Kampala Lagos Accra Dakar Cape_Town Tehran Baghdad Damascus Amman Beirut
  Delhi Mumbai Karachi Lahore Dhaka Beijing Shanghai Tokyo Osaka Seoul Hanoi Bangkok Jakarta Manila Sydney Melbourne Toronto Boston
  Chicago Denver Houston Bogota Lima Santiago Geneva Zurich Brussels Antwerp Rotterdam Oslo Helsinki Riga Dublin Leeds Bristol`);
const PEOPLES =
  words(`Azerbaijani Armenian Georgian Ukrainian Polish Hungarian Romanian Bulgarian Serbian Greek Turkish Italian Spanish French
  German Austrian Belgian Danish Swedish Norwegian Finnish Estonian Latvian Irish Scottish Egyptian Tunisian Moroccan Sudanese Kenyan
  Ugandan Ghanaian Nigerian Iranian Iraqi Syrian Jordanian Lebanese Indian Pakistani Chinese Japanese Korean Vietnamese Thai
  Indonesian Australian Canadian Mexican Brazilian Chilean Peruvian Colombian Kurdish Tatar Jewish Muslim Catholic European African`);
const PLURALS =
  words(`Azerbaijanis Armenians Georgians Ukrainians Poles Hungarians Romanians Bulgarians Greeks Turks Italians Germans Kurds
  Tatars Uzbeks Kazakhs Syrians Egyptians Moroccans Kenyans Ghanaians Indians Pakistanis Afghans Koreans Mexicans Colombians Peruvians`);

type Pick = (from: readonly string[]) => string;

/** Makes up names of organisations and people as news writing has them. The same seed, the same names. */
export class NameInventor {
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  chance = (share: number): boolean => this.#random() < share;
  pick: Pick = (from) => from[Math.floor(this.#random() * from.length)] ?? '';
  #one = (makers: readonly (() => string)[]): string =>
    makers[Math.floor(this.#random() * makers.length)]?.() ?? '';

  person(): string {
    const given = this.pick(parts.GIVEN);
    const surname = this.pick(parts.SURNAMES);
    if (this.chance(0.1)) return `${given} ${this.pick(parts.GIVEN).charAt(0)}. ${surname}`;
    if (this.chance(0.08)) return `${given} ${this.pick(parts.GIVEN)} ${surname}`;
    return `${given} ${surname}`;
  }
  surname = (): string => this.pick(parts.SURNAMES);

  organisation(): InventedName {
    return this.chance(0.72)
      ? { text: this.#articled(), article: true }
      : { text: this.#bare(), article: false };
  }
  articled = (): InventedName => ({ text: this.#articled(), article: true });

  /** The first letters of the name's capitals. */
  acronymOf = (name: string): string => (name.match(/(?<![\p{L}'])\p{Lu}/gu) ?? []).join('');

  #topic = (): string => this.pick(parts.TOPICS);
  #of = (): string => this.#one([() => this.pick(PLACES), () => this.pick(CITIES)]);
  #topics(): string {
    if (this.chance(0.5)) return this.#topic();
    if (this.chance(0.6)) return `${this.#topic()} and ${this.#topic()}`;
    const more = Array.from({ length: 2 + Math.floor(this.#random() * 3) }, this.#topic);
    return `${more.join(', ')}${this.chance(0.2) ? ',' : ''} and ${this.#topic()}`;
  }
  #rank = (): string =>
    this.#one([() => this.pick(parts.RANKS), () => this.pick(PEOPLES), () => this.pick(CITIES)]);
  #ranked = (bodies: readonly string[]): string =>
    this.chance(0.55) ? `${this.#rank()} ${this.pick(bodies)}` : this.pick(bodies);
  #link = (): string => this.pick(['for', 'for', 'on', 'of', 'for the', 'on the', 'against']);

  #articled(): string {
    return this.#one([
      () => `Ministry of ${this.#topics()}`,
      () => `Ministry of ${this.#topics()} of ${this.pick(PLACES)}`,
      () => `${this.chance(0.5) ? this.pick(PEOPLES) : ''} ${this.#topic()} Ministry`.trim(),
      () => `Department ${this.pick(['of', 'for'])} ${this.#topics()}`,
      () => `${this.#ranked(parts.BODIES)} ${this.#link()} ${this.#topics()}`,
      () => `${this.#ranked(parts.BODIES)} for the ${this.pick(parts.ACTIONS)} of ${this.#topics()}`,
      () =>
        `${this.#ranked(parts.BODIES)} for the ${this.pick(parts.ACTIONS)} and ${this.pick(parts.ACTIONS)} of ${this.#topics()}`,
      () => `${this.#rank()} ${this.#topic()} ${this.pick(parts.BODIES)}`,
      () => `${this.#topic()} and ${this.#topic()} ${this.pick(parts.BODIES)}`,
      () =>
        `Office of the ${this.pick(['High', 'Special', 'Federal', 'Chief'])} ${this.pick(['Commissioner', 'Representative', 'Prosecutor', 'Coordinator'])} for ${this.#topics()}`,
      () =>
        `${this.pick(['UN', 'United Nations', 'EU', 'OSCE', 'U.N.', 'African Union', 'NATO'])} ${this.pick(parts.BODIES)} ${this.#link()} ${this.#topics()}`,
      () => `${this.pick(['House', 'Senate', 'Parliamentary'])} Committee on ${this.#topics()}`,
      () =>
        `${this.pick(parts.BODIES)} of ${this.pick(['Ministers', 'Deputies', 'Appeal', 'Auditors', 'Elders', 'Inquiry', 'Experts', 'Investigation'])} of ${this.pick(PLACES)}`,
      () =>
        `${this.#of()} ${this.pick(['City Council', 'Municipality', 'Regional Court', 'District Court', 'Police Department', 'Chamber of Commerce', 'Stock Exchange', "Prosecutor's Office", 'Bar Association'])}`,
      () => `${this.#ranked(parts.CIVIL_BODIES)} of ${this.pick(parts.GROUPS)}`,
      () => `${this.#ranked(parts.CIVIL_BODIES)} of ${this.pick(PLURALS)} of ${this.#of()}`,
      () =>
        `${this.pick(CITIES)} ${this.pick(['House', 'Society', 'Circle', 'Centre'])} of ${this.pick(PEOPLES)} ${this.pick(['Culture', 'Music', 'Books', 'Arts', 'Language', 'History'])}`,
      () => `${this.pick(PEOPLES)} ${this.pick(['House', 'Centre', 'Community', 'Club'])} of ${this.#of()}`,
      () =>
        `${this.pick(PEOPLES)}-${this.pick(PEOPLES)} ${this.pick(['Friendship', 'Cultural', 'Business', 'Educational'])} ${this.pick(parts.CIVIL_BODIES)}`,
      () =>
        `"${this.pick(parts.QUOTED)}" ${this.pick(PEOPLES)} ${this.pick(['Women', 'Youth', 'Cultural', 'Charity', 'Relief'])} ${this.pick(parts.CIVIL_BODIES)}`,
      () =>
        `${this.pick(PEOPLES)} ${this.pick(['Women', 'Youth', 'Cultural', 'Charity', 'Relief'])} ${this.pick(parts.CIVIL_BODIES)} "${this.pick(parts.QUOTED)}"`,
      () =>
        `${this.pick(['Public', 'Charitable', 'Trade', 'Student', 'Social'])} ${this.pick(parts.CIVIL_BODIES)} for ${this.pick(['Promoting', 'Supporting', 'Developing', 'Protecting'])} ${this.#topics()}`,
      () => `${this.#ranked(parts.CIVIL_BODIES)} ${this.#link()} ${this.#topics()}`,
      () => `${this.#ranked(parts.CIVIL_BODIES)} to ${this.pick(parts.PURPOSES)} ${this.#topics()}`,
      () =>
        `${this.pick(['Campaign', 'Coalition', 'Movement', 'League', 'Alliance'])} Against ${this.#topic()}`,
      () => `${this.#rank()} Union of ${this.pick(parts.GROUPS)} and ${this.pick(parts.GROUPS)}`,
      () =>
        `${this.pick(PEOPLES)} ${this.pick(['Democratic', 'Socialist', 'Liberal', "People's", 'National', 'Progressive', 'Workers'])} Party`,
      () => `${this.#topic()} and ${this.#topic()} Party`,
      () =>
        `${this.pick(['Party', 'Front', 'Alliance', 'Movement', 'Rally', 'Union'])} ${this.pick(['of', 'for'])} ${this.#topics()}`,
      () =>
        `${this.pick(['Front', 'Movement', 'Army', 'Forces'])} for the ${this.pick(parts.ACTIONS)} of ${this.pick(PLACES)}`,
      () => `University of ${this.#of()}`,
      () => `University of ${this.pick(PLACES)}${this.pick([', ', ' at '])}${this.pick(CITIES)}`,
      () =>
        `${this.pick(CITIES)} ${this.pick(['School', 'University', 'College', 'Academy'])} of ${this.#topics()}`,
      () =>
        `${this.pick(parts.SURNAMES)} ${this.pick(['Institute', 'Center', 'School', 'Foundation'])} ${this.pick(['for', 'of'])} ${this.#topics()}`,
      () => `${this.pick(PEOPLES)} Academy of ${this.#topics()}`,
      () => `${this.pick(CITIES)} ${this.pick(parts.MEDIA_ENDINGS)}`,
      () =>
        `${this.pick(PEOPLES)} ${this.pick(['Broadcasting Corporation', 'News Agency', 'Press Agency', 'State Television'])}`,
      () =>
        `${this.pick(['Bank', 'Central Bank', 'National Bank', 'Development Bank', 'State Oil Company'])} of ${this.#of()}`,
      () =>
        `${this.pick(PLACES)} National ${this.pick(['Oil', 'Gas', 'Energy', 'Mining', 'Shipping', 'Electric Power'])} ${this.pick(['Company', 'Corporation'])}`,
      () =>
        `${this.pick(PEOPLES)} ${this.pick(['Armed Forces', 'Army', 'Navy', 'Air Force', 'National Guard', 'Border Guard'])}`,
      () =>
        `${this.pick(['First', 'Third', '5th', '12th', '101st', '44th'])} ${this.pick(['Infantry', 'Airborne', 'Mechanised', 'Armoured', 'Mountain'])} ${this.pick(['Division', 'Brigade', 'Battalion', 'Regiment'])}`,
      () =>
        `${this.pick(['Archdiocese', 'Diocese', 'Patriarchate', 'Grand Mosque', 'Church'])} of ${this.#of()}`,
      () =>
        `${this.pick(PEOPLES)} ${this.pick(['Orthodox Church', 'Football Federation', 'Olympic Committee', 'Red Crescent', 'Red Cross', 'Football Association', 'Islamic Council'])}`,
      () =>
        `${this.pick(['International', 'World', 'European', 'African', 'Asian'])} ${this.#topic()} ${this.pick(['Organization', 'Agency', 'Federation', 'Council', 'Association', 'Court', 'Union'])}`,
      () => `Embassy of ${this.pick(PLACES)} in ${this.pick(CITIES)}`,
      () => this.acronymOf(`${this.#ranked(parts.BODIES)} ${this.#topics()} X`).slice(0, 5),
    ]);
  }

  #bare(): string {
    return this.#one([
      () => `${this.pick(parts.SURNAMES)} & ${this.pick(parts.SURNAMES)}`,
      () => `${this.pick(parts.SURNAMES)} ${this.pick(parts.ENDINGS)}`,
      () => `${this.#coined()} ${this.pick(parts.ENDINGS)}`,
      this.#coined,
      this.#coined,
      this.#coined,
      () =>
        `${this.#topic()} ${this.pick(['International', 'Watch', 'Now', 'First', 'Without Borders', 'Without Frontiers'])}`,
      () =>
        `${this.pick(parts.GROUPS)} ${this.pick(['Without Borders', 'Against', 'for', 'United for'])} ${this.pick(parts.TOPICS)}`,
      () =>
        `${this.pick(parts.PURPOSES)} the ${this.pick(['Forests', 'Oceans', 'Whales', 'Families', 'Rivers', 'Elderly'])}`,
      () => `Radio ${this.#of()}`,
      () => `${this.pick(PLACES)} ${this.pick(['24', 'TV', 'Today', 'News', '1'])}`,
      () => `The ${this.pick(CITIES)} ${this.pick(parts.MEDIA_ENDINGS)}`,
      () => `Agence ${this.pick(PLACES)} Presse`,
      () => `Interfax-${this.pick(PLACES)}`,
      () => `${this.pick(CITIES)} ${this.pick(['United', 'City', 'Rovers', 'Athletic', 'FC', 'Wanderers'])}`,
      () => `${this.pick(CITIES)} University`,
      () => `Human Rights ${this.pick(['First', 'House', 'Defenders', 'Network'])}`,
    ]);
  }

  #coined = (): string => {
    const [first, second] = [this.pick(parts.SYLLABLES), this.pick(parts.SYLLABLES)];
    const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
    if (this.chance(0.2)) return (first + second).toUpperCase().slice(0, 5);
    return capital(first) + (this.chance(0.35) ? capital(second) : second);
  };
}
