import { senses } from './cue-sense.ts';

/** Verbs that want somebody to act. */
export const DIRECTIVE_VERBS = senses(
  { kind: 'verb', act: 'speech', stance: 'directive' },
  `
  urge +person
  call on +person
  call upon +person
  call for
  call to; "called to end the war"
  demand
  ask [to] +person; "asked them to leave"
  ask for
  tell [to] +person; "told them to leave"
  order +person
  instruct +person
  direct +person
  command +person
  mandate
  require
  request
  beg +person
  beseech +person
  entreat +person
  implore +person
  plead with +person
  plead for
  appeal; ask in public; not a court appeal
  appeal to
  appeal for
  petition +person
  pray for
  press for
  push for
  lobby for
  advise [to, against] +person; counsel; with "that" it only informs
  advise +person
  counsel +person
  recommend
  suggest [ing, should]; propose
  propose
  move [that]; in a parliament
  exhort +person
  encourage +person
  incite +person
  goad +person
  egg on +person
  prod +person
  nudge +person
  prompt +person
  invite +person
  summon +person
  bid +person
  enjoin +person
  caution [to, against] +person
  warn [against, to] +person
  insist on
  insist upon
  forbid +person
  prohibit
  permit +person
  prescribe
  set a deadline
  give notice
  seek; ask for
  solicit
  canvass
  rally +person
  mobilise
  coax +person
  cajole +person
  pressure +person
  pressurise +person
  impress upon +person
  impress on +person
  write to
  turn to
  reach out to
  offer to +person
  advocate for
  threaten to
  prevail on +person
  prevail upon +person
  remonstrate with +person
  intercede
  invoke
  send word
  send letters
  task +person
  commission +person
  `,
);
