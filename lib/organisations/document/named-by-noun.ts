import { isCalendarWord } from '../lexicon/calendar.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import { words } from '../lexicon/words.ts';
import { type Candidate, type Candidates, Cover, oddsOf } from './candidate.ts';
import { kindByApposition } from './kind-in-context.ts';
import { kindOfNoun, kindOfNounPhrase } from './kind-words.ts';
import type { Reading, TokenRange } from './reading.ts';

/** What a person can stand beside without being it: "police officer", "team". A newspaper or a company cannot. */
const TELLING = new Set(['media', 'company', 'civil society', 'military']);
/** What people are called by, too: "rebels X and Y". */
const OF_PEOPLE =
  /s$|^(?:army|media|press|opposition|union|movement|diaspora|advocacy|contractor|publisher|importer|exporter|distributor|grocer|brewer|miner|hotelier|wholesaler|producer|daily|weekly)$/;

/**
 * The noun before tells that a name is no person's ("the newspaper Dagens Nyheter", "banking giant Goldman Sachs", "the
 * charity Water for All"), as does the one behind a comma ("Ushahidi, a Kenyan NGO"). Names that the tagger left
 * beside such a noun are added.
 */
export function retypeByNoun(reading: Reading, candidates: Candidates): Candidate[] {
  const retyped = candidates.map((candidate) =>
    isToldByNoun(reading, candidate)
      ? {
          ...candidate,
          type: 'ORG' as const,
          odds: { ...candidate.odds, ORG: candidate.belief, [candidate.type]: 0 },
        }
      : candidate,
  );
  const added = namesBesideNouns(reading, new Cover(candidates, reading.tokens.length));
  return added.length === 0 ? retyped : [...retyped, ...added].sort((a, b) => a.first - b.first);
}

/** A person this sure is nobody's association. */
const SURE_OF_PERSON = 0.8;

function isToldByNoun(reading: Reading, { type, first, end, belief }: Candidate): boolean {
  if (type === 'LOC')
    return end - first === 1
      ? isBehindNoun(reading, first)
      : belief < SURE_OF_PERSON && isBehindComma(reading, { first, end });
  if (type !== 'PER') return false;
  if (isReporter(reading, { first, end })) return true;
  if (isSpeaker(reading, first)) return isBehindNoun(reading, first);
  const apposed = kindByApposition(reading, { first, end });
  return (
    (apposed !== undefined && TELLING.has(apposed)) ||
    isBehindNoun(reading, first) ||
    (belief < SURE_OF_PERSON && isBehindComma(reading, { first, end }))
  );
}

/** "…,” said Ana Li, a sewing operator": people are called by what companies are, too. */
const isSpeaker = (reading: Reading, first: number): boolean =>
  isSpeechVerb(reading.lower(first - 1)) && /^["”’',?!]$/.test(reading.word(first - 2));

/** "La Razón" of "…, La Razón reported." and "Rudaw reported that": people are seldom said to report. */
const isReporter = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first <= 2 &&
  reading.lower(end) === 'reported' &&
  /^(?:that|on|[.,])$/.test(reading.lower(end + 1)) &&
  (reading.word(first - 1) === ',' || first === reading.sentenceStart(first));

/** "the daily Kompas", not "daily Covid cases" */
const PAPERS = new Set(['daily', 'weekly', 'monthly', 'tabloid']);

/** Whether a noun in the singular that only an organisation can be stands right before it. */
function isBehindNoun(reading: Reading, first: number): boolean {
  const at = first - 1;
  const noun = reading.lower(at);
  if (PAPERS.has(noun) && ['the', 'state-run', 'independent', 'private'].includes(reading.lower(at - 1)))
    return true;
  if ((reading.isCapital(at) && noun !== 'ngo') || OF_PEOPLE.test(noun)) return false;
  const kind = kindOfNounPhrase(reading.lower(at - 1), noun);
  return kind !== undefined && (TELLING.has(kind) || kindOfNoun(noun) === undefined);
}

const BELIEF = 0.7;
const LONGEST = 5;

/** "a parents' association, Al Nour.": the noun with its article, and nothing said behind the name. */
function isBehindComma(reading: Reading, { first, end }: TokenRange): boolean {
  if (reading.word(first - 1) !== ',' || !/^[.,;)]$/.test(reading.word(end))) return false;
  if (!ASSOCIATIONS.has(reading.lower(first - 2))) return false;
  for (let at = first - 3; at >= Math.max(reading.sentenceStart(first), first - 6); at--)
    if (/^(?:an?|its|their|another)$/.test(reading.lower(at))) return true;
  return false;
}
const ASSOCIATIONS = new Set(
  words(
    'association charity foundation ngo company firm newspaper broadcaster bank airline start-up startup subsidiary',
  ),
);

/** Runs of capitals that the tagger left, right behind such a noun. */
function namesBesideNouns(reading: Reading, cover: Cover): Candidate[] {
  const added: Candidate[] = [];
  for (let first = 1; first < reading.tokens.length; first++) {
    const isOpen =
      isNamed(reading, first, cover) && (!reading.isCapital(first - 1) || reading.word(first - 1) === 'NGO');
    if (!isOpen || !isBehindNoun(reading, first) || cover.at(first - 1)) continue;
    let end = first + 1;
    const limit = Math.min(reading.sentenceEnd(first), first + LONGEST);
    while (end < limit && isNamed(reading, end, cover)) end++;
    if (/^(?:for|of)$/.test(reading.lower(end)) && isNamed(reading, end + 1, cover) && end + 1 < limit)
      end += 2;
    if ((cover.at(end) && reading.isCapital(end)) || isCalendarWord(reading.lower(first))) continue;
    added.push({ first, end, type: 'ORG', belief: BELIEF, odds: oddsOf('ORG', BELIEF) });
    first = end;
  }
  return added;
}

const isNamed = (reading: Reading, at: number, cover: Cover): boolean =>
  /^\p{Lu}[\p{L}\p{N}'’-]*$/u.test(reading.word(at)) && !cover.at(at);
