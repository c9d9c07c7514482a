import { words } from './words.ts';

/** Verbs, as they stand in news writing, that only somebody can be the subject of. */
const SPEECH = new Set(
  words(`said says say told tells announced announces denied denies accused accuses insisted insists warned warns claimed
    claims argued argues demanded demands rejected rejects condemned condemns confirmed confirms declared declares urged
    urges called calls asked asks agreed agrees vowed vows promised promises threatened threatens refused refuses
    pledged pledges expressed expresses acknowledged acknowledges criticised criticises criticized criticizes believes
    believed wants wanted hopes fears considers dismissed dismisses protested summoned expelled blamed blames reiterated
    stressed retaliated responded replied suspects suspected`),
);

export const isSpeechVerb = (lowerWord: string): boolean => SPEECH.has(lowerWord);
