import { senses } from './cue-sense.ts';

/** Verbs about what will be. */
export const PREDICTIVE_VERBS = [
  ...senses(
    { kind: 'verb', act: 'speech', stance: 'predictive' },
    `
    forecast
    predict
    foretell
    prophesy
    project [that, to, will, would]; of growth or results; not the noun
    project
    warn +person; of what may come; with "against" or "to" it is directive
    caution +person
    forewarn +person
    foreshadow
    augur
    prognosticate
    presage
    extrapolate
    model; compute ahead
    guide; of a company: "guided revenue to"
    budget for
    pencil in
    wager
    schedule
    slate
    tip +person; name as likely
    raise its forecast
    raise its outlook
    cut its forecast
    lower its forecast
    be forecast to
    be projected to
    be predicted to
    `,
  ),
  ...senses(
    { kind: 'verb', act: 'attitude', stance: 'predictive' },
    `
    expect
    anticipate
    foresee
    envisage
    envision
    bank on
    bet
    bet on
    look forward to
    await
    brace for
    be expected to
    be likely to
    be set to
    be tipped to
    be poised to
    `,
  ),
];
