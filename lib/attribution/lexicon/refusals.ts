import { senses } from './cue-sense.ts';

/** Verbs by which a source says that it will say nothing. */
export const REFUSALS = senses(
  { kind: 'verb', act: 'speech', stance: 'neutral' },
  `
  decline to comment +refuses
  decline to say +refuses
  decline [to, comment] +refuses; to say something; not "shares declined"
  refuse to comment +refuses
  refuse to say +refuses
  refuse [to] +refuses; to say something; otherwise an act, not a saying
  decline to elaborate +refuses
  decline to discuss +refuses
  decline to answer +refuses
  decline to confirm +refuses
  decline to be named +refuses
  fail to respond +refuses
  stay silent +refuses
  keep silent +refuses
  remain silent +refuses
  demur +refuses
  not respond +refuses
  not comment +refuses
  give no details +refuses
  give no reason +refuses
  give no comment +refuses
  `,
);
