import { kindOfHead } from '../lexicon/heads.ts';
import type { Candidate, Candidates } from './candidate.ts';
import { Cover, oddsOf } from './candidate.ts';
import { isCollective, kindOfNoun } from './kind-words.ts';
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
    const opening = openingOf(reading, sentence.firstToken, sentence.endToken);
    for (const member of members) {
      const known = cover.at(member.end - 1) ?? cover.at(member.first);
      if (known?.type === 'ORG' && known.first <= member.first && known.end >= member.end) continue;
      if (!member.hasHead && member.first < opening) continue;
      if (known) changed.add(known);
      added.push({
        first: member.first,
        end: member.end,
        type: 'ORG',
        belief: BELIEF_OF_A_MEMBER,
        odds: oddsOf('ORG', BELIEF_OF_A_MEMBER),
      });
    }
  }
  const kept = candidates.filter((candidate) => !changed.has(candidate));
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

/** Where "organisations such as", "media including" end; the sentence's end where there is none. */
function openingOf(reading: Reading, first: number, end: number): number {
  for (let at = first + 2; at < end; at++) {
    const including = reading.lower(at) === 'including';
    if (!including && !(reading.lower(at) === 'as' && reading.lower(at - 1) === 'such')) continue;
    const noun = including ? (reading.lower(at - 1) === ',' ? at - 2 : at - 1) : at - 2;
    const lower = reading.lower(noun);
    if (isCollective(lower) || kindOfNoun(lower) !== undefined || kindOfHead(lower) !== undefined)
      return at + 1;
  }
  return end;
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
    while (stop < end && (reading.isNameWord(stop) || (stop > at && /^\d+$/.test(reading.word(stop))))) {
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
