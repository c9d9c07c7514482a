const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for one person by office, trade or bearing; plural too. */
const ROLES = set(`
  president vice-president premier minister chancellor secretary undersecretary governor mayor councillor senator
  congressman congresswoman representative mp legislator lawmaker ambassador envoy consul diplomat judge justice
  magistrate attorney prosecutor lawyer solicitor barrister counsel spokesman spokeswoman spokesperson director
  chairman chairwoman chair chairperson chief head leader deputy commander general colonel major captain lieutenant
  sergeant corporal admiral brigadier marshal officer official inspector superintendent constable sheriff detective
  commissioner ombudsman adviser advisor aide assistant analyst economist expert researcher scientist professor
  lecturer teacher headteacher doctor physician surgeon nurse midwife paramedic author writer novelist poet
  journalist reporter editor correspondent columnist publisher blogger activist campaigner organiser organizer
  coordinator founder co-founder owner manager executive ceo cfo coo banker investor trader broker farmer fisherman
  miner driver pilot engineer builder resident neighbour neighbor villager witness victim survivor suspect defendant
  plaintiff claimant student pupil fellow king queen prince princess emperor pope bishop archbishop cardinal pastor
  priest imam rabbi coach captain striker goalkeeper defender midfielder winger player athlete runner swimmer
  champion actor actress singer musician rapper artist painter producer filmmaker historian biologist geologist
  physicist chemist astronomer epidemiologist psychologist veteran soldier guard ranger firefighter rescuer
  candidate negotiator strategist treasurer member man woman boy girl mother father parent daughter son brother
  sister wife husband widow widower uncle aunt grandmother grandfather teenager pensioner child businessman
  businesswoman entrepreneur tycoon billionaire politician democrat republican socialist conservative person
  customer passenger shopper tourist visitor worker employee volunteer colleague friend relative insider source
  individual user voter tenant landlord shopkeeper baker chef critic opponent supporter rival boss
  policeman policewoman servant statesman academic secretary-general director-general premier
  skipper batsman bowler manager referee umpire gunman attacker militant commander-in-chief
  whistleblower incumbent successor predecessor native star veteran
`);

/** People that a writer does not name: "officials", "a source familiar with the matter". */
const UNNAMED = set(`
  official source insider aide diplomat person people someone somebody anonymous executive adviser advisor
  authority figure spokesman spokeswoman spokesperson representative negotiator one other others
`);

/** Many people seen as one: "residents", "the diaspora", "critics". */
const GROUPS = set(`
  diaspora public community crowd population electorate crew family jury opposition industry staff workforce majority
  minority audience generation protesters demonstrators residents locals villagers critics supporters opponents
  activists campaigners experts analysts economists observers scientists researchers doctors nurses teachers farmers
  workers students parents relatives families neighbours neighbors witnesses survivors victims passengers customers
  shoppers fans players voters lawyers prosecutors investors traders journalists reporters historians women men
  children youth everyone everybody many most some few several both all americans britons lawmakers mps ministers
  senators democrats republicans conservatives liberals leaders rebels militants soldiers troops refugees migrants
  islanders fishermen miners commuters pensioners tenants users readers viewers members delegates allies
  nobody none half forecasters regulators organisers organizers pals sides bench respondents participants patients colleagues friends rivals elders bosses chiefs judges engineers
`);

/** Things that are written, shown or measured. */
const DOCUMENTS = set(`
  letter report study statement footage data document paper survey poll figure record filing indictment complaint
  lawsuit affidavit memo memorandum email message text tweet post blog article book memoir diary transcript tape
  recording video image photo photograph picture map chart table census statistic research finding review
  analysis audit assessment inquiry investigation verdict ruling judgment judgement order law bill act
  constitution treaty agreement accord resolution declaration communiqué communique release bulletin
  notice sign banner poster leaflet website page site account version testimony evidence test result model forecast
  index estimate plan proposal draft guideline guidance manual policy budget filing invoice receipt list log
  logbook file archive dossier editorial headline story dispatch profile column interview note warrant petition
  manifesto charter screenshot satellite readout summary dataset experiment trial obituary
  inscription history minutes papers documents letters emails scripture bible koran quran
`);

/** Bodies: what they are called when they are not named. */
const ORGANISATIONS = set(`
  committee commission ministry department agency authority authorities government administration cabinet parliament
  assembly senate congress council court tribunal police force army navy military service company firm corporation
  business bank airline manufacturer retailer supermarket operator utility group organisation organization
  association society federation union league club team party coalition alliance charity foundation trust ngo
  institute university college school hospital clinic museum church mosque newspaper paper daily weekly magazine
  broadcaster channel station network outlet agency newswire tabloid site publisher office bureau board panel
  secretariat embassy consulate mission delegation watchdog regulator treasury state country city town municipality
  body centre center movement junta regime brigade regiment command headquarters fund exchange startup
  start-up maker developer insurer contractor employer campaign platform
  diocese parish kingdom republic palace side
`);

const singular = (word: string): string => {
  if (word.endsWith('women') || word.endsWith('men')) return word.replace(/men$/, 'man');
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  if (word === 'analyses') return 'analysis';
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
};

/** Singular of a noun in lower case, near enough to compare two mentions. */
export const singularOf = singular;
export const isPluralNoun = (word: string): boolean => singular(word) !== word || word === 'people';
export const isRoleNoun = (word: string): boolean => ROLES.has(word) || ROLES.has(singular(word));
/** A noun that no list has, by its ending: "petitioner", "novelist". */
export const looksLikeRole = (word: string): boolean => /\p{L}{3}(?:er|or|eer|ist|ian|ee)s?$/u.test(word);
/** "refinery", "observatory". */
export const looksLikeBody = (word: string): boolean => /\p{L}{3}(?:ery|ory)$/u.test(word);
export const isUnnamedNoun = (word: string): boolean => UNNAMED.has(word) || UNNAMED.has(singular(word));
export const isGroupNoun = (word: string): boolean => GROUPS.has(word);
export const isDocumentNoun = (word: string): boolean => DOCUMENTS.has(word) || DOCUMENTS.has(singular(word));
export const isOrganisationNoun = (word: string): boolean =>
  ORGANISATIONS.has(word) || ORGANISATIONS.has(singular(word));

/** An office names its holder; "the singer" or "the defendant" may be whoever was spoken of. */
const OFFICE =
  /^(?:(?:vice-)?president|premier|minister|chancellor|secretary|governor|mayor|senator|judge|ambassador|king|queen|pope|commissioner|chair(?:wo)?man|director|commander|general|prosecutor|petitioner|bishop)$/;
export const isOffice = (word: string): boolean => OFFICE.test(word);
