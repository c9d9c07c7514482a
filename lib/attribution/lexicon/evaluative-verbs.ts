import { senses } from './cue-sense.ts';

/** Verbs that judge: praise, blame, complaint, mockery. */
export const EVALUATIVE_VERBS = senses(
  { kind: 'verb', act: 'speech', stance: 'evaluative' },
  `
  condemn; denounce; with "to prison" it is a sentence
  praise
  criticise
  denounce
  decry
  deplore
  deprecate
  deride
  disparage
  belittle
  ridicule
  mock
  scoff
  scoff at
  sneer
  jeer
  taunt
  tease
  lampoon
  satirise
  lambast
  lambaste
  slam; attack in words; not crash
  blast; attack in words; not explode
  bash
  trash
  pan; a film
  pillory
  savage
  excoriate
  castigate
  chastise
  chide
  scold
  rebuke
  reprimand
  reprove
  reproach
  admonish
  upbraid
  berate
  censure
  lash out
  lash out at
  hit out
  hit out at
  take aim at
  take a swipe at
  tear into
  lay into
  lash
  attack; in words
  assail
  vilify
  malign
  impugn
  revile
  execrate
  inveigh
  blame +person
  fault
  find fault with
  call out as
  knock
  rap
  skewer
  grill +person
  rip
  rip into
  roast
  shame
  complain
  grumble
  grouse
  gripe
  moan
  whine
  carp
  cavil
  quibble
  bemoan
  lament
  bewail
  regret
  sympathise
  commiserate
  console +person
  hail
  applaud
  commend +person
  compliment +person
  laud
  acclaim
  extol
  eulogise
  glorify
  exalt
  celebrate
  salute
  cheer
  enthuse
  gush
  rave
  rhapsodise
  lavish praise
  heap praise on
  welcome
  appreciate
  credit; give praise; not "credit card"
  flatter
  vaunt
  speak highly of
  call; "called the plan reckless"
  call it
  brand
  label as
  describe [as]; with "as" it judges
  describe as
  dismiss as +denies
  deem
  judge
  pronounce unfit
  liken
  compare
  equate
  contrast
  rate as
  view as
  see as
  object to
  bristle
  bristle at
  fume
  rage
  seethe
  storm; say in anger
  snarl
  spit
  vent
  snipe
  snort
  scowl
  tut
  cringe
  huff
  harrumph
  exult
  beam
  sniff
  poke fun at
  make fun of
  call names
  take exception to
  take to task
  voice concern
  voice concerns
  voice support
  express concern
  express support
  express outrage
  express hope
  express confidence
  express disappointment
  express satisfaction
  express gratitude
  raise concern
  raise concerns
  raise the alarm
  sound the alarm
  offer condolences
  stand with
  side with
  back; support in words
  support; in words; not hold up
  oppose; in words
  frown on
  frown upon
  `,
);
