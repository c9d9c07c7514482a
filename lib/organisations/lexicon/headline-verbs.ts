import { isSpeechVerb } from './speech-verbs.ts';
import { words } from './words.ts';

/** Verbs that headlines write with a capital, in forms that no body's name has. */
const IN_HEADLINES = new Set(
  words(`is are was were has had have will would could should does did says sues seeks wins loses bans 
    raises lifts launches suspends approves rejects elects appoints sacks arrests
    kills seizes detains jails acquits convicts investigates meets 
    quits resumes begins holds gets gives takes makes pulls pushes
    agrees delays postpones cancels extends expels deports rescues evacuates recalls withdraws deploys fights
    defends sees unveils reveals publishes sends sells slams
    hails praises mourns celebrates arrested killed wounded detained charged jailed sentenced
    sacked suspended banned elected appointed named accused freed released urges calls asks
    threaten refuse reject condemn vow accuse deny urge warn `),
);

/** "Urges" of "Council Urges Calm": in a headline a verb has a capital, too. */
export const isHeadlineVerb = (lowerWord: string): boolean =>
  IN_HEADLINES.has(lowerWord) || isSpeechVerb(lowerWord);
