import { senses } from './cue-sense.ts';

/** Verbs by which the writer takes the content for true. */
export const FACTIVE_VERBS = senses(
  { kind: 'verb', act: 'speech', stance: 'factive' },
  `
  reveal
  disclose
  point out
  note; remark on what is so
  confirm
  corroborate
  verify
  validate
  authenticate
  substantiate
  prove
  demonstrate
  show; of data, a study, a document
  establish
  find [that]; of a study or court
  find
  discover
  detect
  determine
  ascertain
  uncover
  unearth
  expose
  unmask
  unveil
  divulge
  leak
  let slip
  let on
  let know +person
  make known
  make public
  bring to light
  lay bare
  blow the whistle
  spill
  betray
  admit
  admit to
  own up
  own
  come clean
  confess
  acknowledge
  concede
  grant; "granted that"; not give
  recognise
  allow [that]; concede
  accept that
  recall
  remember
  remind +person
  draw attention to
  call attention to
  point to
  point at
  attribute
  ascribe
  trace
  identify
  pinpoint
  diagnose
  illustrate
  exemplify
  evidence
  bear out
  bear witness
  refute +denies; prove wrong
  disprove +denies
  correct; put right in words
  set the record straight
  alert +person
  educate +person
  enlighten +person
  notice
  give away
  shed light on
  testify to
  attest to
  reflect; of data
  chronicle
  trace back
  map
  chart
  `,
);
