import { kindOfHead } from '../../lexicon/heads.ts';
import { isRole } from '../../lexicon/people.ts';
import { words } from '../../lexicon/words.ts';
import type { Cover } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { isComplementLink } from './complement.ts';

/** "Committee" of "Committee to Protect Journalists", where the tagger took the complement alone. */
export function overLinkBack(reading: Reading, first: number, cover: Cover): number {
  const start = reading.sentenceStart(first);
  const link = reading.lower(first - 1) === 'the' ? first - 2 : first - 1;
  if (link <= start || !isComplementLink(reading.lower(link))) return first;
  if (!reading.isCapital(link - 1) || !maybeHead(reading.lower(link - 1))) return first;
  let at = link;
  while (at > start && reading.isNameWord(at - 1) && mayJoinBack(reading, at - 1, cover)) at--;
  return at < link ? at : first;
}

const GROUPS = new Set(
  words('physicians doctors lawyers mothers women students scientists reporters veterans citizens'),
);
const maybeHead = (lower: string): boolean => kindOfHead(lower) !== undefined || GROUPS.has(lower);

const mayJoinBack = (reading: Reading, at: number, cover: Cover): boolean =>
  cover.at(at)?.type !== 'PER' &&
  !isRole(reading.lower(at)) &&
  !['The', 'A', 'An'].includes(reading.word(at));
