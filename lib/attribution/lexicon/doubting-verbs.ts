import { senses } from './cue-sense.ts';

/** Verbs by which the writer leaves the point with the source, or lets doubt be heard. */
export const DOUBTING_VERBS = senses(
  { kind: 'verb', act: 'speech', stance: 'doubting' },
  `
  claim; say without proof; not "claimed 12 lives", not an insurance claim
  claim to have
  allege
  purport
  pretend
  make out; "made out that"
  insinuate
  accuse +person; with "of"
  accuse of +person
  charge [that, of] +person; an accusation; not the fee, not a court's formal charge
  level; an accusation
  fabricate
  concoct
  make up; a story; not consist of
  spin
  embellish
  exaggerate
  overstate
  lie; say what is false; not rest
  mislead +person
  fib
  gossip
  rumour
  be rumoured
  be alleged
  be claimed
  be accused
  be supposed to
  be purported
  be said to have
  be understood to
  be thought to
  be believed to
  be reputed
  circulate; of rumours
  spread; of rumours
  peddle
  parrot
  regurgitate
  speculate
  conjecture
  bandy about
  whisper that
  tip off +person
  smear
  slander
  defame
  libel
  scaremonger
  fearmonger
  cry wolf
  protest too much
  play the victim
  paint
  paint as
  portray
  portray as
  characterise
  cast as
  frame as
  present as
  pass off as
  pose as
  would have us believe
  seek to persuade +person
  question; doubt aloud; with a person as object it is neutral
  cast doubt
  cast doubt on
  throw doubt on
  raise doubts
  raise questions
  call into question
  `,
);
