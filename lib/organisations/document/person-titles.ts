import { isFormOfAddress, isRole } from '../lexicon/people.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { words } from '../lexicon/words.ts';

/** Words of a title that are no role themselves: "Prime" of "Prime Minister", "District" of "District Judge". */
const TITLE_PARTS = new Set(
  words(`prime foreign vice former crown president-elect major-general lieutenant-general major-gen lt-gen attorney-general
    first district deputy acting interim chief private staff`),
);

/**
 * How many words of a tagged person's name are titles that stand before it: 2 of "U.S. President Barack Obama".
 * All of them where it is nothing but a title.
 */
export function countTitleWords(nameWords: readonly string[]): number {
  let titles = 0;
  nameWords.forEach((word, index) => {
    const lower = word.toLowerCase().replace(/^(?:major|lieutenant|lt|maj|brig)-(?=gen)/, '');
    const between = nameWords.slice(titles, index).map((before) => before.toLowerCase());
    if ((isFormOfAddress(lower) || isRole(lower)) && between.every(belongsToTitle)) titles = index + 1;
  });
  return titles;
}

const belongsToTitle = (lower: string): boolean =>
  TITLE_PARTS.has(lower) || isPlace(lower) || isDemonym(lower);
