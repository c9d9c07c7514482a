import { isOffice } from '../lexicon/offices.ts';
import { isRole } from '../lexicon/people.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import { words } from '../lexicon/words.ts';
import { type Candidate, type Candidates, Cover, oddsOf } from './candidate.ts';
import type { Reading } from './reading.ts';

const BELIEF = 0.65;

/** Acronyms of things, states, degrees and measures, and words written large. */
const OF_THINGS = new Set(
  words(`covid hiv aids sars gdp gnp gni vat tv hd id dna rna pcr ict it ai suv atm pin usb gps gmt utc est edt pst cet am pm
    ad bc bce ce usd eur gbp jpy ceo cfo coo cto mp mps mep meps pm phd mba ba ma bsc msc md dr mr mrs ok usa uk uae ussr us
    eu faq pdf html url http sms mms dvd cd pc ii iii iv vi vii viii ix xi xii xiii xiv xv xvi lgbt lgbtq lgbti ngo ngos
    ied ieds wmd icbm bmi icu er sos diy asap rsvp ps nb aka vs etc kg km cm mm mph kph ltd inc plc llc corp jr sr st lng
    lpg cng led lcd vip q&a tbd tba r&d hr pr b2b ppe bn mn rs php inr cny rmb krw idr ipo gdpr sme smes fdi`),
);

/** "VAT", "GDP": whatever the tagger says, unless it is also what a body is called. */
export const abbreviatesThing = (word: string): boolean =>
  /^\p{Lu}{2,5}$/u.test(word) && OF_THINGS.has(word.toLowerCase()) && !OF_BODIES.has(word.toLowerCase());
const OF_BODIES = new Set(words('eu ap ma ad pa pc sc ba md id ict tv hr pr us uk usa uae ussr'));

/**
 * Acronyms that the tagger left and that act as only somebody does: "the NUP secretary-general", "MAS senator Ana
 * Choque", "the COB said". Nothing in a line of capitals.
 */
export function loneAcronyms(
  reading: Reading,
  candidates: Candidates,
  isRunning: (at: number) => boolean,
): Candidate[] {
  const cover = new Cover(candidates, reading.tokens.length);
  const added: Candidate[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (cover.at(at) || !/^\p{Lu}{2,6}$/u.test(reading.word(at))) continue;
    if (OF_THINGS.has(reading.lower(at)) || !isRunning(at)) continue;
    if (
      reading.isNameWord(at - 1) &&
      at > reading.sentenceStart(at) &&
      !/^(?:The|A|An)$/.test(reading.word(at - 1))
    )
      continue;
    if (!acts(reading, at)) continue;
    added.push({ first: at, end: at + 1, type: 'ORG', belief: BELIEF, odds: oddsOf('ORG', BELIEF) });
  }
  return added.length === 0 ? [...candidates] : [...candidates, ...added].sort((a, b) => a.first - b.first);
}

const MEMBERS = new Set(
  words(
    'lawmaker lawmakers members militants fighters rebels supporters officials activists candidate candidates legislator legislators councillor councillors faction militiamen parliamentarian',
  ),
);

/** Before somebody who speaks for it, or as the subject of what only somebody does. */
function acts(reading: Reading, at: number): boolean {
  const next = reading.lower(at + 1);
  if (isOffice(next) || MEMBERS.has(next)) return true;
  if (
    /^(?:deputy|general|vice|senior|regional|national|executive|press|party)$/.test(next) &&
    isRole(reading.lower(at + 2))
  )
    return true;
  return isSpeechVerb(next) && reading.word(at - 1) !== 'A';
}
