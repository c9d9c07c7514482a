import { senses } from './cue-sense.ts';

/** Verbs that show the source standing on the point: it is argued, stressed, sworn to or denied. */
export const ASSERTIVE_VERBS = senses(
  { kind: 'verb', act: 'speech', stance: 'assertive' },
  `
  insist
  stress
  emphasise
  underline; say with weight; not draw a line
  underscore
  reiterate
  repeat
  restate
  reaffirm
  affirm
  assert
  reassert
  maintain [that]; keep saying; not keep in repair
  maintain
  argue
  contend
  vow
  swear
  attest
  aver
  avow
  avouch
  profess
  proclaim
  declaim
  trumpet
  herald
  tout; praise to sell
  boast
  brag
  crow
  gloat
  bluster
  thunder
  fulminate
  rant
  rail
  pontificate
  opine
  hold forth
  hold out
  stand by; one's words
  stick to
  double down
  dig in
  press; a point or claim
  press on
  hammer
  hammer home
  drive home
  ram home
  drum
  highlight
  flag; point at; not the cloth
  flag up
  accentuate
  make clear
  make it clear
  make plain
  make the case
  make the point
  leave no doubt
  put forward
  advance; an argument; not march
  posit
  postulate
  theorise
  submit [that]
  plead
  plead guilty
  plead not guilty +denies
  testify under oath
  vouch
  vouch for
  certify
  assure +person
  reassure +person
  persuade +person
  convince +person
  remonstrate
  protest; object in words; not march
  protest against
  object
  take issue
  disagree
  dissent
  beg to differ
  contradict +denies
  deny +denies; say it is not so; not "denied entry"
  deny having +denies
  disavow +denies
  disclaim +denies
  disown +denies
  repudiate +denies
  rebut +denies
  negate +denies
  gainsay +denies
  rubbish +denies
  pooh-pooh +denies
  debunk +denies
  contest +denies; dispute; not run in a race
  dispute +denies
  challenge +denies; a claim; not a rival
  reject +denies
  dismiss +denies; a claim; not a worker
  brush off +denies
  brush aside +denies
  shrug off +denies
  wave away +denies
  push back +denies; object; not move in space
  hit back
  strike back
  respond angrily
  defend; in words; not in arms
  justify
  rationalise
  stand firm
  uphold
  champion
  advocate
  promote
  lobby +person
  campaign
  agitate
  rule out +denies; say it will not be
  threaten; say one will harm; not "threatened species"
  warn off +person
  dare +person
  claim credit
  claim responsibility
  take responsibility
  claim victory
  declare victory
  pledge allegiance
  signal support
  serve notice
  put on record
  go on record
  take the stand
  take a stand
  lay claim
  spell it out
  `,
);
