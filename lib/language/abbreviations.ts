/** Abbreviations that keep their full stop, all in lower case and without it. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Always followed by a name: no sentence ends here. */
const BEFORE_NAMES = words(`
  mr mrs ms mx dr prof rev fr hon sen sens rep reps gov govs lt col gen maj capt cmdr cpl sgt pvt adm brig supt insp det del
  st mt ft pres amb atty messrs mme mlle sr.a sra srta supt vs v cf viz approx est
`);

/** May end a sentence. */
const ANYWHERE = words(`
  md ma mohd muhd jr sr inc corp co ltd plc bros llc dept univ assn ave blvd rd etc al ca jan feb mar apr aug sept oct nov dec
  ala ariz ark calif colo conn fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  ph.d m.d b.a m.a b.sc m.sc
`);

/** Words that keep their stop only before a number: "No. 10". */
const BEFORE_NUMBERS = words('no nos art sec fig vol p pp ch para');

export const isBeforeNames = (word: string): boolean => BEFORE_NAMES.has(word);
export const isAbbreviation = (word: string): boolean => BEFORE_NAMES.has(word) || ANYWHERE.has(word);
export const isBeforeNumbers = (word: string): boolean => BEFORE_NUMBERS.has(word);

// A few of them are words too ("co", "la", "mar", "miss", "mass", "wash", "ill", "art"): only the capital tells.
export const needsCapital = (word: string): boolean =>
  word.length > 1 && word !== 'etc' && word !== 'al' && word !== 'vs';
