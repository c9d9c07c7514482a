import { words } from '../lexicon/words.ts';
import { type Candidate, type Candidates, Cover, oddsOf } from './candidate.ts';
import type { Reading } from './reading.ts';

/** How many words a nickname has at most. */
const LONGEST = 3;
const QUOTES = new Set(words('" “ ” \' ‘ ’'));
/** Given names that are written short in front of others: "Ma. Lourdes", "Md. Shahidul". */
const SHORT_NAMES = new Set(words('ma. md. mohd. muhd.'));

/** One person's name whole: `Jose "Joma" Sarmiento`, and "Ma. Lourdes Abundo" with its short first name. */
export function joinPeople(reading: Reading, candidates: Candidates): Candidate[] {
  const cover = new Cover(candidates, reading.tokens.length);
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    if (before && candidate.first < before.end) continue;
    if (candidate.type !== 'PER' && !beginsShort(reading, candidate)) joined.push(candidate);
    else {
      const last = endBehindNickname(reading, candidate.end, cover) ?? candidate.end;
      const first = withShortName(reading, candidate.first, cover);
      joined.push({ ...candidate, type: 'PER', first, end: last, odds: oddsFor(candidate) });
    }
  }
  return joined;
}

const beginsShort = (reading: Reading, { first, end }: Candidate): boolean =>
  end - first > 1 && SHORT_NAMES.has(reading.lower(first));

const oddsFor = ({ type, odds, belief }: Candidate): Candidate['odds'] =>
  type === 'PER' ? odds : oddsOf('PER', belief);

function withShortName(reading: Reading, first: number, cover: Cover): number {
  const isOne =
    SHORT_NAMES.has(reading.lower(first - 1)) && reading.isCapital(first - 1) && !cover.at(first - 1);
  return isOne && first - 1 >= reading.sentenceStart(first) ? first - 1 : first;
}

/** The end of the surname behind a nickname in quotation marks, where a name's word follows the marks. */
function endBehindNickname(reading: Reading, open: number, cover: Cover): number | undefined {
  if (!QUOTES.has(reading.word(open))) return undefined;
  let at = open + 1;
  while (at <= open + LONGEST && reading.isCapital(at)) at++;
  if (at === open + 1 || !QUOTES.has(reading.word(at)) || !reading.isNameWord(at + 1)) return undefined;
  if (at + 1 >= reading.sentenceEnd(open)) return undefined;
  const surname = cover.at(at + 1);
  if (surname && surname.type !== 'PER') return undefined;
  return surname?.end ?? at + 2;
}
