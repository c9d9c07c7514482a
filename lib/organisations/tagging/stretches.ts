import { words } from '../lexicon/words.ts';
import type { OpenHead } from './sentence-shape.ts';
import type { WordFacts } from './word-facts.ts';

/** A half-open range of a sentence's tokens that names may stand in. All other tokens are outside any name. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Small words that join the capitals of a name. */
const JOINTS = new Set(
  words(`of for on and & - – / + ' ’ 's ’s s de da di do du dos das des del della delle dei den der la le les el al ul y e et und
    en na bin bint ibn ben abu von van ter ten zu zum zur für sur aux au à pour dan ng`),
);
/** Such as do so after a name's head only: "University of Texas at Austin". */
const JOINTS_AFTER_HEAD = new Set(words('in to with at against into upon by under from'));
/** The most words that join one capital to the next. */
const LONGEST_GAP = 4;

/** Small words that a name may begin with: "van der Berg". */
const OPENERS = new Set(words('al el ul de da di du del della van von der den bin bint ibn ben abu ter ten'));
/** What a name may end with: "Lloyd's", "Yahoo!". */
const CLOSERS = new Set(words("'s ’s ' ’ !"));

/** Words that say nothing by their capital: it stands at a sentence's beginning, or they always have one. */
const EMPTY = new Set(
  words(`a an the this that these those some any all both each every no such another other most many more several few
    i he she it we you they me him us them his my our your their mine there here
    in on at by for from with without within to of into onto over under after before during since until till about against
    among between through across around behind beyond despite amid as per via unlike like near
    and or but nor so yet if unless because although though while whereas when where who whom whose which what why how whether
    not also only even just then thus hence however meanwhile moreover instead still now today yesterday tomorrow later earlier
    is are was were be been has have had do does did can could might must shall should would according perhaps yes
    monday tuesday wednesday thursday friday saturday sunday january february july september october november december`),
);

/** What a comma may follow within a name that has shown no head: "Islamic, Coptic and Jewish Sector". */
const ADJECTIVE = /(?:ic|al|ed|ive|ous|ary|ish)$/;

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const NUMBER = /^\d/;

/** Where a sentence's names may stand: at its capitals, and at the small words that join them. In text order. */
export function stretchesOf(
  facts: readonly WordFacts[],
  heads: readonly (OpenHead | undefined)[],
): Stretch[] {
  const stretches: { first: number; end: number }[] = [];
  let open: { first: number; end: number } | undefined;
  facts.forEach((fact, at) => {
    if (isTelling(facts, at)) {
      if (open) open.end = at + 1;
      else {
        open = { first: startBefore(facts, at), end: at + 1 };
        stretches.push(open);
      }
    } else if (open) {
      const gap = at + 1 - open.end;
      if (gap === 1 && closes(fact)) open.end = at + 1;
      else if (gap > LONGEST_GAP || !joins(facts, at, heads[at] !== undefined, gap === 1)) open = undefined;
    }
  });
  return stretches;
}

function isTelling(facts: readonly WordFacts[], at: number): boolean {
  const fact = facts[at];
  if (!fact?.capital) return fact?.innerCapital ?? false;
  return saysMore(fact) || saysMore(facts[at - 1]) || saysMore(facts[at + 1]);
}

const saysMore = (fact: WordFacts | undefined): boolean =>
  fact?.capital === true && (fact.allCapitals || !EMPTY.has(fact.lower));

const closes = ({ lower }: WordFacts): boolean => CLOSERS.has(lower) || NUMBER.test(lower);

function joins(facts: readonly WordFacts[], at: number, afterHead: boolean, isFirst: boolean): boolean {
  const lower = facts[at]?.lower ?? '';
  // "The" stands within a name after another joint: "Bank of the West".
  if (lower === 'the') return !isFirst;
  if (lower === ',') return afterHead || ADJECTIVE.test(facts[at - 1]?.lower ?? '');
  return JOINTS.has(lower) || (afterHead && JOINTS_AFTER_HEAD.has(lower));
}

/** A name may begin before its first capital: with "van der", or with "5th". */
function startBefore(facts: readonly WordFacts[], capital: number): number {
  let first = capital;
  while (first > 0 && opens(facts[first - 1])) first--;
  return first;
}

const opens = (fact: WordFacts | undefined): boolean =>
  fact !== undefined && !fact.capital && (OPENERS.has(fact.lower) || ORDINAL.test(fact.lower));
