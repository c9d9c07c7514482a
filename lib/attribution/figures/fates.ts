import { sensesOf } from '../lexicon/look-up-cue.ts';
import { numeralAt } from './numeral.ts';
import type { Window } from './window.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What becomes of those that are counted, right behind their noun or instead of it. */
const CASUALTIES = set(
  'killed injured wounded hurt dead missing displaced arrested detained captured destroyed damaged trapped stranded ' +
    'hospitalised hospitalized homeless evacuated rescued infected jailed imprisoned abducted kidnapped shot burnt ' +
    'flooded affected harmed executed deported',
);
const DEEDS = set(
  'died drowned perished survived fled attended protested voted marched resigned sank collapsed closed left returned ' +
    'arrived signed joined recovered escaped',
);
const BE = set('was were is are be been being got remain remains remained lay');
const AUXILIARIES = set(
  'have has had will would could may might must can should shall to not also still now so far',
);
const IRREGULAR_PARTICIPLES = set(
  'hurt shot lost held found built sold sent dead missing homeless ill put cut hit left made paid burnt spent swept ' +
    'caught taught laid brought bought fed led met read set shut sunk torn worn won burned',
);
const NO_PARTICIPLES = set(
  'red need even then seven eleven often children women men open indeed speed seed ten',
);

/** Verbs whose object is counted: "injuring four". */
const BEFORE: ReadonlyMap<string, string> = new Map(
  (
    'killed:killing injured:injuring wounded:wounding hurt:hurting arrested:arresting detained:detaining ' +
    'captured:capturing destroyed:destroying damaged:damaging displaced:displacing created:creating ' +
    'rescued:rescuing evacuated:evacuating abducted:abducting trapped:trapping jailed:jailing'
  )
    .split(' ')
    .flatMap((pair) => {
      const [participle = '', gerund = ''] = pair.split(':');
      return [
        [participle, participle],
        [gerund, participle],
      ];
    }),
);
const SCAN = 14;

export const isFate = (word: string): boolean => CASUALTIES.has(word) || DEEDS.has(word);

const isParticiple = (word: string): boolean =>
  IRREGULAR_PARTICIPLES.has(word) ||
  CASUALTIES.has(word) ||
  (word.length > 4 && /(?:ed|en|wn|orn)$/.test(word) && !NO_PARTICIPLES.has(word));

/** What happened to, or was done by, those counted, told behind their noun. */
export function fateAfter(window: Window, after: number, hasNoun: boolean): string | undefined {
  const { words, end } = window;
  const word = words[after] ?? '';
  if (after < end && CASUALTIES.has(word) && !startsObject(words, after + 1)) return joined(window, after);
  if (hasNoun && after < end && DEEDS.has(word)) return word;
  const be = verbPhrase(window, skipModifiers(window, after));
  return be === undefined ? undefined : joined(window, be);
}

/** What the verb before the number does to those counted. */
export function fateBefore(words: readonly string[], start: number): string | undefined {
  return BEFORE.get(words[start - 1] ?? '');
}

const startsObject = (words: readonly string[], at: number): boolean =>
  /^(?:the|a|an|his|her|their|its)$/.test(words[at] ?? '') || numeralAt(words, at) !== undefined;

/** Steps over ", including children," and "of the northern garrison" to the verb. */
function skipModifiers({ words, end }: Window, after: number): number {
  let at = after;
  if (words[at] === ',') {
    const close = words.indexOf(',', at + 1);
    if (close < 0 || close - at > SCAN || close >= end) return after;
    at = close + 1;
  }
  const stop = Math.min(end, at + SCAN);
  for (let k = at; k < stop; k += 1) {
    const word = words[k] ?? '';
    if (BE.has(word) || AUXILIARIES.has(word)) return k;
    if (k > at && /^[.,;:!?"“”()]$/.test(word)) return after;
    if (/^(?:and|or|but)$/.test(word) || numeralAt(words, k) !== undefined) return after;
    if (sensesOf(word).some(({ kind }) => kind === 'verb') && /(?:ed|said|told)$/.test(word)) return after;
  }
  return after;
}

/** From "have been reportedly" on to the participle; nothing where there is no form of "be". */
function verbPhrase({ words, end }: Window, start: number): number | undefined {
  let sawBe = false;
  for (let at = start; at < Math.min(end, start + 6); at += 1) {
    const word = words[at] ?? '';
    if (BE.has(word)) sawBe = true;
    else if (DEEDS.has(word) && at > start && !sawBe) return at;
    else if (!AUXILIARIES.has(word) && !word.endsWith('ly'))
      return sawBe && isParticiple(word) ? at : undefined;
  }
  return undefined;
}

/** "killed or injured", "laid off". */
function joined({ words, end }: Window, at: number): string {
  const [word = '', link = '', next = ''] = words.slice(at, Math.min(end, at + 3));
  if ((link === 'or' || link === 'and') && isParticiple(next)) return `${word} ${link} ${next}`;
  return word === 'laid' && link === 'off' ? 'laid off' : word;
}
