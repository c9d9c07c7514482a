import { kindOfHead } from '../lexicon/heads.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { words } from '../lexicon/words.ts';
import type { Candidates } from './candidate.ts';
import type { Reading } from './reading.ts';

/** How sure of the whole name one must be. */
const SURE_ENOUGH = 0.7;
/** What is lost of the belief in it. */
const TAKEN_OVER = 0.85;

/** What a company's name ends in and its short form leaves out. */
const ENDINGS = new Set(
  words(`inc inc. ltd ltd. limited plc llc llp corp corp. corporation co co. company group holdings holding sa s.a. ag gmbh nv
    technologies systems industries pharmaceuticals laboratories robotics therapeutics motors`),
);

/**
 * By what else the text may call its companies: "Sierra Nevada" and "Tyvak" for "Sierra Nevada Corporation" and
 * "Tyvak Systems Inc.", each with how sure the text is of it.
 */
export function shortForms(reading: Reading, candidates: Candidates): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { type, first, end, belief } of candidates) {
    if (type !== 'ORG' || belief < SURE_ENOUGH) continue;
    let last = end;
    while (last - first > 1 && ENDINGS.has(reading.lower(last - 1))) last--;
    if (last === end) continue;
    const form = reading.textOf({ first, end: last });
    if (isTelling(form)) forms.set(form, Math.max(forms.get(form) ?? 0, belief * TAKEN_OVER));
  }
  return forms;
}

/** A place's or people's name, a noun ("Bank") or a short word stands for more than the company. */
const isTelling = (form: string): boolean => {
  const lower = form.toLowerCase();
  return /\p{L}{4}/u.test(form) && !isPlace(lower) && !isDemonym(lower) && kindOfHead(lower) === undefined;
};
