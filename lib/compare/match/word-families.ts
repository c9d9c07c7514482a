import { stemOf } from './words.ts';

/**
 * Words with which outlets report the same thing, one family a line. A family is narrow enough that two reports of
 * one event may swap its words without a change of what happened; words with several common senses stay out.
 */
const FAMILIES = `
die dead death deceased demise kill killed fatal fatality slay slain murder homicide
injure injury hurt wound wounded
arrest detain detention custody apprehend nab
jail prison imprison imprisonment incarcerate incarceration
quake earthquake temblor tremor
buy acquire acquisition purchase takeover bought
sack dismiss dismissal oust axe fired
resign resignation quit
rob robbery heist steal theft stolen stole thief loot burglary burglar
trial tribunal court
win victory beat defeat won triumph
boss chief head leader
cut reduce reduction slash lower
rise increase climb grow jump surge soar rose growth grew
fall drop decline decrease plunge slump fell shrink
begin start launch began
end stop halt cease
choose appoint pick nominate chose appointment
announce unveil reveal disclose
attack assault raid
explode explosion blast bomb bombing detonate
film movie
shop store boutique
jewel jewelry jewellery gem diamond
flaw vulnerability bug hole loophole
convict conviction guilty
accuse charge indict allegation indictment
vote poll election ballot
sue lawsuit litigation
walkout stoppage strike
disrupt disruption outage interrupt
police policeman policemen cop constable
ship boat vessel ferry
hijack seize capture
plane aircraft jet airliner
car vehicle automobile
company firm corporation
job post employment position
blaze fire inferno wildfire
flee escape fled evacuate
protest demonstration demonstrate rally protester demonstrator riot unrest
shoot shot gunfire shooter gunman gunmen shooting
marry marriage wedding wed
country nation
help aid assist assistance relief
storm hurricane cyclone typhoon
flood flooding inundate deluge
soldier troop serviceman servicemen
child kid children youngster minor
teen teenager adolescent youth
doctor physician medic
law legislation statute bill
deal agreement accord pact treaty
plan proposal scheme proposed propose
approve endorse ratify approval pass
reject refuse rebuff rejection deny denial
warn caution warning
build construct construction built
destroy demolish wreck raze level destruction
damage harm
pollute pollution contaminate contamination toxic poison
worker employee staff labour labor
miner mineworker
resident inhabitant villager local
lawyer attorney solicitor barrister
hospital clinic infirmary
sick ill illness disease
vaccine jab vaccination inoculation
price cost
tax levy duty
ban prohibit outlaw prohibition
probe investigate investigation inquiry inquest
crash collision collide smash accident
rebel insurgent militant
truce ceasefire armistice
talk negotiation negotiate
minister secretary
parliament legislature lawmaker
mayor municipality
school classroom
pupil student schoolchildren
delay postpone defer
close shut closure
rescue save rescuer
missing disappear vanish disappearance
homeless displace displaced
refugee migrant asylum
drug narcotic
gun firearm weapon
money cash fund
power electricity
rain rainfall downpour
drought dry
collapse crumble
error mistake blunder
home house dwelling
flat apartment
sailor seaman seamen crew
`;

const familyOfStem = new Map(
  FAMILIES.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap((words) => words.map((word) => [stemOf(word), `=${words[0]}`] as const))
    // A word in two families belongs to the first: its commoner sense stands there.
    .reverse(),
);

/** The family that a stem belongs to, or the stem itself. */
export const familyOf = (stem: string): string => familyOfStem.get(stem) ?? stem;
