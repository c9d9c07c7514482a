import { words } from './words.ts';

/** Who belongs to a club: "Newcastle striker", "Porto fans". A city has none of them. */
const CLUB_PEOPLE = new Set(
  words(`striker strikers midfielder midfielders defender defenders goalkeeper goalkeepers keeper winger wingers forward
    forwards fullback full-back centre-back left-back right-back playmaker quarterback linebacker pitcher batsman bowler
    coach coaches boss skipper captain fans supporters squad teammate team-mate teammates team-mates academy dugout
    dressing-room loanee signing attackers backline legend manager`),
);

/** What is said of matches: the names on both sides are sides'. */
const MATCH_VERBS = new Set(
  words(`beat beats beating thrashed thrash hammered edged outplayed overcame trounced defeated defeating
    relegated eliminated outscored`),
);

/** Words that tell that a text is about sport. */
const SPORT = new Set(
  words(`league striker midfielder defender goalkeeper goal goals match coach stadium season fixture kick-off penalty
    scored cup champions tournament innings wicket playoffs relegation derby squad transfer half-time football soccer
    rugby cricket basketball`),
);

export const isClubPerson = (lowerWord: string): boolean => CLUB_PEOPLE.has(lowerWord);
export const isMatchVerb = (lowerWord: string): boolean => MATCH_VERBS.has(lowerWord);
export const isOfSport = (lowerWord: string): boolean => SPORT.has(lowerWord);
