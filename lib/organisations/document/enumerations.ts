import { kindOfHead } from '../lexicon/heads.ts';
import type { Candidate, Candidates } from './candidate.ts';
import { Cover } from './candidate.ts';
import type { Reading } from './reading.ts';

const ENOUGH_MEMBERS = 2;
const BELIEF_OF_A_MEMBER = 0.6;

/**
 * In an enumeration of organisations ("the Lyon House of Books, the Hellenic Centre and …") the members that the
 * tagger left or took for something else are organisations too, where they hold a head noun.
 */
export function completeEnumerations(reading: Reading, candidates: Candidates): Candidate[] {
  const cover = new Cover(candidates, reading.tokens.length);
  const added: Candidate[] = [];
  const changed = new Set<Candidate>();
  for (const sentence of reading.sentences) {
    const members = membersOf(reading, sentence.firstToken, sentence.endToken);
    const organisations = members.filter((member) => cover.at(member.end - 1)?.type === 'ORG');
    if (organisations.length < ENOUGH_MEMBERS || organisations.length * 2 < members.length) continue;
    for (const member of members) {
      const known = cover.at(member.end - 1) ?? cover.at(member.first);
      if (known?.type === 'ORG' || !member.hasHead) continue;
      if (known) changed.add(known);
      added.push({ first: member.first, end: member.end, type: 'ORG', belief: BELIEF_OF_A_MEMBER });
    }
  }
  const kept = candidates.filter((candidate) => !changed.has(candidate));
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

interface Member {
  readonly first: number;
  readonly end: number;
  readonly hasHead: boolean;
}

/** The runs of capitals that commas or "and" set apart from each other on both sides. */
function membersOf(reading: Reading, first: number, end: number): Member[] {
  const members: Member[] = [];
  for (let at = first; at < end; at++) {
    if (!reading.isNameWord(at)) continue;
    let stop = at;
    let hasHead = false;
    while (stop < end && reading.isNameWord(stop)) {
      hasHead ||= kindOfHead(reading.lower(stop)) !== undefined;
      stop++;
    }
    const before = reading.lower(at - 1) === 'the' ? at - 2 : at - 1;
    if (isBorder(reading, before) && isBorder(reading, stop)) members.push({ first: at, end: stop, hasHead });
    at = stop;
  }
  return members;
}

const isBorder = (reading: Reading, at: number): boolean =>
  [',', ';', 'and', ':', '.', 'or', '('].includes(reading.lower(at));
