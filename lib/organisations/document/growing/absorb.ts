import { isCalendarWord } from '../../lexicon/calendar.ts';
import { isHeadlineVerb } from '../../lexicon/headline-verbs.ts';
import { kindOfHead } from '../../lexicon/heads.ts';
import { isNoOrganisation } from '../../lexicon/other-heads.ts';
import { isFormOfAddress } from '../../lexicon/people.ts';
import type { Cover } from '../candidate.ts';
import type { Reading, TokenRange } from '../reading.ts';

/** Of two candidates side by side, one this certain is a name of its own. */
const SURE = 0.85;

/** Whether what stands here can be part of a name that began before it. */
export function mayAbsorb(reading: Reading, at: number, cover: Cover): boolean {
  if (isCalendarWord(reading.lower(at)) || isFormOfAddress(reading.lower(at))) return false;
  const other = cover.at(at);
  if (!other || isNoOrganisation(reading.lower(at))) return true;
  if (other.type === 'PER') return false;
  return other.type === 'LOC' || other.belief < SURE;
}

/** The end of the run of capitals from here on, as far as it may be absorbed. */
export function absorbRun(reading: Reading, from: number, limit: number, cover: Cover): number {
  let at = from;
  while (at < limit && reading.isNameWord(at) && mayFollowWithin(reading, at, from, cover)) {
    at = endOfCover(cover, at);
  }
  return at;
}

/** "Delta" of "the Niger Delta" is no name of its own, however sure the tagger is of it. */
function mayFollowWithin(reading: Reading, at: number, from: number, cover: Cover): boolean {
  if (isHeadlineVerb(reading.lower(at)) && !cover.at(at)) return false;
  if (mayAbsorb(reading, at, cover)) return true;
  const [before, other] = [cover.at(at - 1), cover.at(at)];
  return at > from && before?.type === 'LOC' && other?.type === 'ORG' && isOneWord(reading, other);
}

const isOneWord = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first === 1 &&
  !/^[\p{Lu}.]+$/u.test(reading.word(first)) &&
  kindOfHead(reading.lower(first)) === undefined;

export const endOfCover = (cover: Cover, at: number): number => cover.at(at)?.end ?? at + 1;
