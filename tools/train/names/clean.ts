import { countTitleWords } from '../../../lib/organisations/document/person-titles.ts';
import { isCountry, isPlace } from '../../../lib/organisations/lexicon/places.ts';
import { isAmbiguous, kindOfWellKnown } from '../../../lib/organisations/lexicon/well-known.ts';
import type { CorpusDocument, Entity } from './corpus-document.ts';

/**
 * Brings the corpora's habits together: a person's name is without titles, an organisation's has a capital, and
 * marks at the edges belong to neither. What stays in doubt in the silver corpus is left to cross-prediction.
 */
export function clean(document: CorpusDocument): CorpusDocument {
  const entities = document.entities.flatMap((entity) =>
    tidy(document.text, entity, document.corpus === 'gmb'),
  );
  return { ...document, entities };
}

function tidy(text: string, entity: Entity, silver: boolean): Entity[] {
  const trimmed = trimMarks(text, entity);
  if (!trimmed) return [];
  const name = text.slice(trimmed.start, trimmed.end);
  if (silver && isSurelyBody(name.toLowerCase())) return [{ ...trimmed, type: 'ORG' }];
  if (trimmed.type === 'PER') return withoutTitles(text, trimmed);
  if (trimmed.type === 'ORG') {
    if (!/\p{Lu}|\d/u.test(name)) return [];
    if (silver && isCountry(name.toLowerCase())) return [{ ...trimmed, type: 'LOC' }];
    if (silver && isPlace(name.toLowerCase())) return [{ ...trimmed, type: 'LOC' }];
  }
  return [trimmed];
}

/** "U.N.", a place in half of the silver corpus: nothing else is called so. */
const isSurelyBody = (lowerName: string): boolean =>
  kindOfWellKnown(lowerName) !== undefined && !isAmbiguous(lowerName);

function trimMarks(text: string, entity: Entity): Entity | undefined {
  let { start, end } = entity;
  if (/^(?:of|and|in|or|at|from) /.test(text.slice(start, end))) start = text.indexOf(' ', start) + 1;
  if (/ (?:of|and|in|or|at|from|-)$/.test(text.slice(start, end))) end = text.lastIndexOf(' ', end - 1);
  while (start < end && /[\s,;:]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:]/.test(text.charAt(end - 1))) end--;
  const quotes = text.slice(start, end).match(/"/g)?.length ?? 0;
  if (quotes % 2 === 1) {
    if (text.charAt(end - 1) === '"') end--;
    else if (text.charAt(start) === '"') start++;
  }
  return start < end ? { ...entity, start, end } : undefined;
}

/** "U.S. President Barack Obama" is "Barack Obama". */
function withoutTitles(text: string, entity: Entity): Entity[] {
  const nameWords = [...text.slice(entity.start, entity.end).matchAll(/\S+/g)];
  const name = nameWords[countTitleWords(nameWords.map(([word]) => word))];
  return name === undefined ? [] : [{ ...entity, start: entity.start + name.index }];
}
