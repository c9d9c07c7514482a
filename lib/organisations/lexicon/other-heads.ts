import { words } from './words.ts';

/** Last words of names of events, works, facilities and peoples: whatever the tagger says, no organisation. */
const OTHER_HEADS = new Set(
  words(`war wars battle summit olympics games cup championship championships festival prize prizes award awards act
    treaty agreement accord accords protocol revolution uprising crisis street road avenue bridge airport river mountains
    mountain sea island islands hotel prison stadium diaspora community day week century earthquake hurricane pandemic
    language peninsula strait canal highway palace tower square embargo deal constitution st. ave. rd. blvd. boulevard lane drive election elections primaries primary bible koran quran
    census goals strategy index ordinance decree manifesto declaration directive charter`),
);

export const isNoOrganisation = (lowerLastWord: string): boolean => OTHER_HEADS.has(lowerLastWord);
