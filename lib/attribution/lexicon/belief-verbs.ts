import { senses } from './cue-sense.ts';

/** Verbs of what goes on in the source's mind: beliefs, feelings, wishes, plans. None is a speech act. */
export const BELIEF_VERBS = [
  ...senses(
    { kind: 'verb', act: 'attitude', stance: 'belief' },
    `
    think
    believe
    feel
    fear
    hope
    doubt
    suspect
    suppose
    guess
    assume
    presume
    presuppose
    imagine
    reckon
    consider
    regard
    view
    see; regard; not perceive
    perceive
    sense
    fancy
    figure; think; not the number
    conceive
    surmise
    infer
    deduce
    gather
    hold; believe; not grip
    trust
    distrust
    mistrust
    disbelieve
    question whether
    wonder
    ponder
    contemplate
    mull
    mull over
    weigh whether
    worry
    fret
    dread
    panic
    be afraid
    be worried
    be concerned
    be confident
    be convinced
    be certain
    be sure
    be sceptical
    be skeptical
    be aware
    be optimistic
    be pessimistic
    be hopeful
    be surprised
    be shocked
    be pleased
    be proud
    be glad
    be sorry
    be adamant; of a firm view
    be keen
    be eager
    be willing
    be ready
    be reluctant
    be determined
    be committed
    be inclined
    be torn
    be undecided
    want
    wish
    desire
    crave
    long
    yearn
    dream
    aspire
    aim
    intend
    mean; intend
    plan
    scheme
    seek to
    try to
    resolve
    decide
    choose
    opt
    elect
    prefer
    favour
    like
    love
    hate
    loathe
    detest
    dislike
    resent
    envy
    admire
    respect
    despise
    abhor
    enjoy
    mind
    care
    tolerate
    rue
    approve of
    disapprove
    disapprove of
    agree with
    disagree with
    concur
    side
    sympathise with
    empathise
    identify with
    subscribe to
    lean
    need
    be prepared
    have in mind
    have doubts
    have no doubt
    have faith
    have confidence
    have hopes
    bear in mind
    take the view
    take for granted
    come to believe
    come to think
    change its mind
    make up its mind
    credit with
    count on
    rely on
    rule in
    pin hopes on
    set sights on
    be said to believe
    marvel
    suspect of
    `,
  ),
  ...senses(
    { kind: 'verb', act: 'attitude', stance: 'factive' },
    `
    know
    realise
    learn
    understand
    grasp
    forget
    find out
    be conscious
    `,
  ),
];
