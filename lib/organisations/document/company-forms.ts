import { words } from '../lexicon/words.ts';
import { type Candidate, type Candidates, Cover, oddsOf } from './candidate.ts';
import type { Reading } from './reading.ts';

const BELIEF = 0.85;
const LONGEST = 4;
/** What companies are by law in many countries, written before their names. */
const FORMS = new Set(words('PT CV OOO PJSC OJSC JSC UAB SIA OÜ TOO PAO ZAO'));

/** "PT Kahayan Lestari", whatever the tagger took the words behind the form for. */
export function companyForms(reading: Reading, candidates: Candidates): Candidate[] {
  const added: Candidate[] = [];
  for (let first = 0; first < reading.tokens.length - 1; first++) {
    if (!reading.isCapital(first) || !FORMS.has(reading.word(first))) continue;
    const limit = Math.min(reading.sentenceEnd(first), first + 1 + LONGEST);
    let end = first + 1;
    while (end < limit && reading.isNameWord(end)) end++;
    if (end - first > 1) added.push({ first, end, type: 'ORG', belief: BELIEF, odds: oddsOf('ORG', BELIEF) });
    first = end - 1;
  }
  if (added.length === 0) return [...candidates];
  const cover = new Cover(candidates, reading.tokens.length);
  const isWhole = ({ first }: Candidate) =>
    cover.at(first)?.type === 'ORG' && cover.at(first) === cover.at(first + 1);
  const names = added.filter((name) => !isWhole(name));
  const kept = candidates.filter(
    ({ first, end }) => !names.some((name) => first < name.end && end > name.first),
  );
  return [...kept, ...names].sort((a, b) => a.first - b.first);
}
