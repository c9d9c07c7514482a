import { senses } from './cue-sense.ts';

/** Nouns that name an act of speech or a state of mind: "the claim that", "in a statement", "fears of". */
export const CUE_NOUNS = [
  ...senses(
    { kind: 'noun', act: 'speech', stance: 'neutral' },
    `
    statement
    comment
    remark
    answer
    reply
    response
    announcement
    report; a document or what it tells
    account
    description
    explanation
    message
    letter
    email
    tweet
    post
    text
    speech
    address
    interview
    briefing
    press conference
    news conference
    press release
    communiqué
    testimony
    deposition
    submission
    affidavit
    ruling; of a court
    judgment
    verdict
    quote
    quotation
    question
    query
    talk
    discussion
    conversation
    note
    memo
    mention
    declaration
    promise
    pledge
    offer
    apology
    summary
    estimate
    conclusion
    hint
    suggestion; something said carefully
    indication
    definition
    reference
    bulletin
    dispatch
    version; of events
    transcript
    `,
  ),
  ...senses(
    { kind: 'noun', act: 'speech', stance: 'assertive' },
    `
    assertion
    argument
    contention
    insistence
    assurance
    affirmation
    vow
    oath
    threat
    boast
    protest
    objection
    denial +denies
    rebuttal +denies
    rejection +denies
    dismissal +denies
    defence
    proclamation
    `,
  ),
  ...senses(
    { kind: 'noun', act: 'speech', stance: 'doubting' },
    `
    claim; not a claim on an insurer
    allegation
    accusation
    insinuation
    rumour
    gossip
    speculation
    lie
    innuendo
    hearsay
    charge [that, of]; an accusation
    myth
    narrative
    smear
    `,
  ),
  ...senses(
    { kind: 'noun', act: 'speech', stance: 'factive' },
    `
    revelation
    disclosure
    confirmation
    admission
    confession
    acknowledgement
    acknowledgment
    concession
    finding
    evidence
    proof
    discovery
    reminder
    `,
  ),
  ...senses(
    { kind: 'noun', act: 'speech', stance: 'evaluative' },
    `
    praise
    criticism
    condemnation
    complaint
    rebuke
    denunciation
    tribute
    compliment
    jibe
    taunt
    insult
    endorsement
    welcome
    `,
  ),
  ...senses(
    { kind: 'noun', act: 'speech', stance: 'directive' },
    `
    call; a demand; not by telephone
    demand
    request
    order
    appeal
    plea
    recommendation
    advice
    proposal
    instruction
    invitation
    petition
    ultimatum
    urging
    directive
    `,
  ),
  ...senses(
    { kind: 'noun', act: 'speech', stance: 'predictive' },
    `
    forecast
    prediction
    projection
    warning
    prognosis
    outlook
    caution
    `,
  ),
  ...senses(
    { kind: 'noun', act: 'attitude', stance: 'belief' },
    `
    belief
    view
    opinion
    fear
    hope
    doubt
    concern
    worry
    thought
    idea
    impression
    feeling
    assumption
    suspicion
    expectation
    conviction
    wish
    desire
    intention
    plan
    decision
    determination
    willingness
    commitment
    theory
    consensus
    sense
    stance
    position
    confidence
    optimism
    scepticism
    skepticism
    `,
  ),
];
