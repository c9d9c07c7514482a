import { senses } from './cue-sense.ts';

/** Verbs that pass on what was said and no view of it. */
export const NEUTRAL_VERBS = senses(
  { kind: 'verb', act: 'speech', stance: 'neutral' },
  `
  say
  tell +person
  state; put into words; not "a state"
  announce
  report; news, finding or complaint; not "report to work"
  write
  add; say further; not "add up"
  reply
  answer
  respond; in words; not "responded to the scene"
  rejoin
  comment
  remark
  mention
  observe; remark; not "observed the ceasefire"
  explain
  clarify
  specify
  elaborate
  expand
  describe; without "as": with it the description is a judgement
  recount
  relate; tell; not "relate to"
  narrate
  retell
  recite
  read
  reveal to +person
  inform +person
  notify +person
  brief +person; tell at a briefing; not the adjective
  apprise +person
  update +person
  communicate
  convey
  relay
  pass on
  transmit
  cite
  quote
  quote as saying
  cite as saying
  paraphrase
  refer to
  allude to
  declare
  issue
  release
  publish
  print
  carry; of a medium: "the daily carried his remarks"
  run; of a medium, with a report or story
  broadcast
  air
  tweet
  post; on the web; not "posted a loss"
  blog
  text +person
  email +person
  message +person
  telephone +person
  phone +person
  caption
  testify
  depose
  submit
  file; a report or complaint; not "filed past"
  record; write down; not "recorded a win"
  document
  log
  register
  list
  enumerate
  detail
  outline
  set out
  lay out
  spell out
  sketch out
  sum up
  summarise
  recap
  conclude; end by saying, or infer
  continue; go on speaking; only beside a quotation
  begin; only beside a quotation
  start; only beside a quotation
  go on
  go on to say
  interject
  interrupt
  chime in
  cut in
  butt in
  weigh in
  pipe up
  speak
  speak of
  speak out
  talk
  talk about
  chat
  discuss
  debate
  deliberate
  address
  touch on
  elucidate
  expound
  ask [whether, if, what, who, how, why, when, where] +person; put a question
  ask +person
  inquire
  enquire
  query
  quiz +person
  interview +person
  question +person; put questions to
  joke
  quip
  jest
  wisecrack
  deadpan
  ad-lib
  whisper
  mutter
  murmur
  mumble
  mouth
  shout
  yell
  scream
  shriek
  cry; say aloud; not weep
  cry out
  call out; shout; not expose
  holler
  bellow
  roar
  exclaim
  chant
  sing
  sob
  laugh; beside a quotation
  chuckle
  giggle
  sigh
  smile; beside a quotation
  grin
  shrug
  nod
  snap; say sharply; not break
  bark
  growl
  drawl
  stammer
  stutter
  blurt
  blurt out
  croak
  purr
  hiss
  wink
  greet +person
  thank +person
  introduce
  present
  propose to
  rule; of a court: "ruled that"
  find guilty
  hold [that]; of a court or a thinker: "held that"
  hear; of a court: "the court heard"
  be told
  be informed
  be quoted as saying
  be cited as saying
  be reported to
  be said to
  be described as
  be heard saying
  be heard to say
  be asked
  charge [with]; of police and prosecutors, formally; not an accusation in the press
  indict
  sentence
  adjudicate
  decree
  legislate
  stipulate
  sign
  dictate
  draft
  note down
  translate
  interpret
  label
  name
  dub
  term
  call [a, an]; name; a judgement only where the name is one
  define
  title
  headline
  promise +person
  pledge
  commit to
  undertake
  guarantee
  offer; "offered to"
  volunteer; say unasked
  agree; say yes
  consent
  assent
  accept
  approve
  authorise
  apologise
  say sorry
  express regret
  congratulate +person
  condole
  mourn
  pay tribute to
  toast
  confide +person
  confer
  negotiate
  consult
  bargain
  reminisce
  look back
  reflect
  muse
  ponder aloud
  preach
  lecture +person
  teach
  swear in
  nominate
  endorse
  second
  vote
  poll
  survey
  measure; of a study or data
  count
  tally
  estimate
  put at; a number: "put the toll at 40"
  rate; of an agency
  rank
  score
  reckon up
  calculate
  quantify
  feature
  contain
  include
  voice
  utter
  pronounce
  deliver; a speech or verdict
  hand down
  raise; a question
  field; a question
  pose; a question
  put
  put it
  have it; "as the report has it"
  sound
  signal
  indicate
  imply; say between the lines
  hint
  intimate
  suggest; say carefully; with a proposal it is directive
  float; an idea
  telegraph
  feed back
  report back
  write back
  shoot back
  fire back
  come back
  riposte
  parry
  counter
  retort
  `,
);
