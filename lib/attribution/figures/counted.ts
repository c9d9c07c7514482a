import { sensesOf } from '../lexicon/look-up-cue.ts';
import { fateAfter, fateBefore, isFate } from './fates.ts';
import { numeralAt } from './numeral.ts';
import type { Window } from './window.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const STOPS = set(
  'a an the this that these those of in on at to for from by with without about after before since until during ' +
    'into onto over under near between among against through per as than if when while because although though ' +
    'and or but nor so yet who whom whose which what where why how i you he she it we they him her them us his ' +
    'hers its their our my your is are was were be been being am has have had do does did will would shall should ' +
    'can could may might must not there here now then today yesterday tomorrow tonight last next ago old long wide ' +
    'high deep tall away apart early late later more less most least each every both all any some no only also ' +
    'just still already again too very up down out off including mostly mainly voted came remain remains remained ' +
    'stayed took live lives lived',
);
const PLURALS = set(
  'people police men women children others staff cattle sheep fish aircraft clergy youth personnel',
);
const LONGEST_NAME = 4;

const isWord = (word: string): boolean => /^\p{L}[\p{L}'’-]*$/u.test(word);
const isPlural = (word: string): boolean =>
  PLURALS.has(word) || word.endsWith('men') || (word.length > 2 && /[^sui'’]s$/.test(word));
const isSaid = (word: string): boolean => word.endsWith('ed') && sensesOf(word).length > 0;

/** A noun phrase as a half-open range of tokens. */
interface Phrase {
  readonly start: number;
  readonly end: number;
}

/**
 * What a number counts: the noun after it with its adjectives, and what happened to it where the sentence says so
 * ("four civilians, including children, were injured" counts "civilians injured").
 * @param start the number's first token, with its bound
 * @param after the token behind the number and its unit
 */
export function countedBy(window: Window, start: number, after: number, kind: CountKind): string | undefined {
  const noun = nounPhrase(window, afterLink(window, after, kind), kind);
  const phrase = noun === undefined ? '' : window.original.slice(noun.start, noun.end).join(' ');
  if (kind === 'money' || kind === 'measure' || kind === 'adjective')
    return phrase === '' ? undefined : phrase;
  const fate = fateAfter(window, noun?.end ?? after, noun !== undefined) ?? fateBefore(window.words, start);
  const counted = fate === undefined || phrase === fate ? phrase : `${phrase} ${fate}`.trim();
  return counted === '' ? undefined : counted;
}

/** A bare count, money, a share, a measure, or one before a noun ("five-day"): each says in its own way what it is of. */
export type CountKind = 'count' | 'one' | 'money' | 'share' | 'measure' | 'adjective';

/** Skips "of the", "in" (money) and the like; -1 where the link that the kind needs is missing. */
function afterLink({ words, original, end }: Window, after: number, kind: CountKind): number {
  let at = after;
  const linked = words[at] === 'of' || (kind === 'money' && (words[at] === 'in' || words[at] === 'worth'));
  if ((kind === 'share' || kind === 'measure') && !linked) return -1;
  if (kind === 'measure' && /^\p{Lu}/u.test(original[at + 1] ?? '')) return -1;
  if (linked) at += words[at] === 'worth' && words[at + 1] === 'of' ? 2 : 1;
  if (/^(?:the|its|their|his|her|our|all|these|those)$/.test(words[at] ?? '')) at += 1;
  return at < end ? at : -1;
}

function nounPhrase(window: Window, start: number, kind: CountKind): Phrase | undefined {
  if (start < 0) return undefined;
  const { words, end } = window;
  let at = start;
  while (at < end && at - start < LONGEST_NAME && isPartOfName(words, at)) {
    at += 1;
    const ends = !isPlural(words[at] ?? '') || !isPartOfName(words, at);
    if (kind !== 'one' && isPlural(words[at - 1] ?? '') && ends) return { start, end: at };
  }
  if (at === start) return undefined;
  if (kind === 'count') return isStopOrEnd(window, start + 1) ? { start, end: start + 1 } : undefined;
  const isShort = kind === 'measure' || kind === 'adjective';
  return { start, end: isShort ? start + 1 : at };
}

const isPartOfName = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? '';
  return isWord(word) && !STOPS.has(word) && !isFate(word) && !isSaid(word) && !isNumber(words, at);
};

const isNumber = (words: readonly string[], at: number): boolean => numeralAt(words, at) !== undefined;

const isStopOrEnd = ({ words, end }: Window, at: number): boolean =>
  at >= end || !isWord(words[at] ?? '') || STOPS.has(words[at] ?? '') || isFate(words[at] ?? '');
