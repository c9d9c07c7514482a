import { kindOfHead } from '../lexicon/heads.ts';
import { words } from '../lexicon/words.ts';
import type { Candidate } from './candidate.ts';
import type { KnownBodies } from './known-bodies.ts';
import type { Reading } from './reading.ts';

/**
 * "The Guardian" has its article in its name; "The BBC" at the head of a sentence has not. It belongs to the name
 * of a medium that is written with a capital "The" where nothing asks for one, or that is listed so.
 */
export function withArticle(reading: Reading, candidate: Candidate, known: KnownBodies): Candidate {
  const { first, end, type } = candidate;
  if (type !== 'ORG') return candidate;
  if (reading.word(first) === 'The' || reading.word(first) === 'the') {
    const keeps = reading.word(first) === 'The' && ownsArticle(reading, first + 1, end, known);
    return keeps || end - first === 1 ? candidate : { ...candidate, first: first + 1 };
  }
  const owns = reading.word(first - 1) === 'The' && ownsArticle(reading, first, end, known);
  return owns ? { ...candidate, first: first - 1 } : candidate;
}

function ownsArticle(reading: Reading, first: number, end: number, known: KnownBodies): boolean {
  const name = reading.textOf({ first, end });
  if (known.find(`The ${name}`)?.name.startsWith('The ')) return true;
  const freelyWritten = first - 1 > reading.sentenceStart(first) && !/["“‘'(:]/.test(reading.word(first - 2));
  return freelyWritten && isPaper(reading.lower(end - 1));
}

/** What papers are called, and other things as well: "The Daily Star". */
const PAPERS = new Set(words('star sun mail standard globe record independent nation citizen echo argus'));
const isPaper = (lower: string): boolean => kindOfHead(lower) === 'media' || PAPERS.has(lower);
