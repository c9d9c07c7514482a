import { readFileSync } from 'node:fs';
import { splitSentences } from '../../lib/language/sentences.ts';
import { tokenise } from '../../lib/language/tokenise.ts';
import { decodeWeights } from '../../lib/language/weights.ts';
import { createNameFinder, type Names } from '../../lib/organisations/find-names.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';
import { createOutletFinder } from '../../lib/organisations/outlet.ts';

const file = readFileSync(new URL('../../assets/public/model/names.weights', import.meta.url));
const weights = decodeWeights(new Uint8Array(file).buffer);
const finder = createNameFinder(weights);

export const outlets = createOutletFinder(weights);

export function namesIn(text: string): Names {
  const tokens = tokenise(text);
  return finder.find(text, tokens, splitSentences(text, tokens));
}

/** What each mention covers. */
export const mentionsIn = (text: string, { mentions }: Pick<Organisation, 'mentions'>): string[] =>
  mentions.map(({ start, end }) => text.slice(start, end));

export const organisationIn = (text: string, name: string): Organisation | undefined =>
  namesIn(text).organisations.find((organisation) => organisation.name === name);
