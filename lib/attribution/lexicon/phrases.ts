import { senses } from './cue-sense.ts';

/** Cues of several words, and single ones that are neither verb nor noun, as they stand in a text. */
export const CUE_PHRASES = [
  ...senses(
    { kind: 'phrase', act: 'speech', stance: 'neutral' },
    `
    according to
    as per
    per
    via
    citing
    quoting
    as saying
    as telling
    as stating
    in the words of
    in the opinion of
    in the view of
    in the eyes of
    in his words
    in her words
    in their words
    in a statement
    in a letter
    in a post
    in a speech
    in an interview
    in an interview with
    at a news conference
    at a press conference
    by his account
    by her account
    by all accounts
    by their own account
    on the record
    on condition of anonymity
    from
    with reference to
    when asked
    asked about
    asked if
    asked whether
    asked why
    as reported by
    as quoted by
    as told to
    quoted by
    reported by
    cited by
    :
    —
    –
    no comment +refuses
    not immediately available for comment +refuses
    not available for comment +refuses
    unavailable for comment +refuses
    could not be reached +refuses
    could not be reached for comment +refuses
    did not respond +refuses
    did not immediately respond +refuses
    did not respond to +refuses
    did not return +refuses
    did not comment +refuses
    did not reply +refuses
    did not elaborate +refuses
    would not say +refuses
    would not comment +refuses
    would not be drawn +refuses
    has yet to comment +refuses
    `,
  ),
  ...senses(
    { kind: 'phrase', act: 'speech', stance: 'assertive' },
    `
    did not say +denies
    never said +denies
    under oath
    on record as saying
    adamant that
    `,
  ),
  ...senses(
    { kind: 'phrase', act: 'speech', stance: 'doubting' },
    `
    allegedly
    reportedly
    supposedly
    purportedly
    apparently
    so-called
    in what it called
    in what he called
    in what she called
    in what they called
    in what they described as
    in what he described as
    in what it described as
    rumour has it
    `,
  ),
  ...senses(
    { kind: 'phrase', act: 'speech', stance: 'factive' },
    `
    as shown by
    as noted by
    as confirmed by
    as revealed by
    based on
    `,
  ),
  ...senses(
    { kind: 'phrase', act: 'attitude', stance: 'belief' },
    `
    in favour of
    against
    for fear of
    for fear that
    afraid that
    confident that
    convinced that
    certain that
    sure that
    worried that
    hopeful that
    optimistic
    sceptical
    skeptical
    aware of
    aware that
    committed to
    determined to
    willing to
    ready to
    eager to
    reluctant to
    concerned about
    concerned that
    `,
  ),
];
