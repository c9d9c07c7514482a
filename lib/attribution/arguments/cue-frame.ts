import { isVerb } from '../../language/tags.ts';
import { SHAPES } from '../../language/word-facts.ts';
import type { Reading } from '../reading/reading.ts';
import { type Stretches, stretchesOf } from '../reading/stretches.ts';
import type { TokenRange } from './argument-window.ts';

const NONE = -1;
const DEEPEST = 12;

/** What holds for all tokens of a window, worked out once for each cue. */
export interface CueFrame extends Stretches {
  readonly cue: TokenRange;
  readonly window: TokenRange;
  /** The token of the cue on which the rest of it hangs. */
  readonly head: number;
  readonly stem: number;
  readonly fine: number;
  readonly tag: number;
  /** What the lexicon of cues says of the head. */
  readonly sense: number;
  /** The cue's last word where it has several ("called on"). */
  readonly tail: number;
  /** For each token of the window, how its tree path meets the cue. */
  readonly path: Int32Array;
  /** The token that hangs on the cue and covers this one, or that on the cue's ancestor. */
  readonly branch: Int32Array;
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly otherCues: Uint8Array;
  readonly quotesBetween: Uint8Array;
}

export function cueFrame(reading: Reading, cue: TokenRange, window: TokenRange, isCue: Uint8Array): CueFrame {
  const { heads, labels, tags, facts } = reading;
  const head = headOf(reading, cue);
  const length = window.end - window.first;
  const path = new Int32Array(length);
  const branch = new Int32Array(length);
  const upFromCue = ancestors(heads, head);
  for (let i = window.first; i < window.end; i++) {
    let child = i;
    let up = i;
    let depth = 0;
    while (up >= 0 && depth < DEEPEST && !upFromCue.includes(up)) {
      child = up;
      up = heads[up] ?? NONE;
      depth++;
    }
    const met = up < 0 ? NONE : upFromCue.indexOf(up);
    const label = met < 0 ? 99 : child === i && depth === 0 ? 98 : (labels[child] ?? 0);
    path[i - window.first] = (Math.min(met, 4) + 1) * 128 + label;
    branch[i - window.first] = depth === 0 ? i : child;
  }
  const between = betweenCounts(reading, cue, window, isCue);
  const tail = cue.end - 1;
  return {
    cue,
    window,
    head,
    path,
    branch,
    ...between,
    ...stretchesOf(reading, cue, window),
    stem: facts.stem[head] ?? NONE,
    fine: facts.fine[head] ?? NONE,
    tag: tags[head] ?? NONE,
    sense: reading.senses[head] ?? 0,
    tail: tail === head ? NONE : (facts.word[tail] ?? NONE),
  };
}

function headOf({ heads, tags }: Reading, cue: TokenRange): number {
  let best = cue.first;
  for (let i = cue.first; i < cue.end; i++) {
    const head = heads[i] ?? NONE;
    const outside = head < cue.first || head >= cue.end;
    if (outside && (isVerb(tags[i] ?? 0) || !isVerb(tags[best] ?? 0))) best = i;
  }
  return best;
}

function ancestors(heads: Int32Array, token: number): number[] {
  const list: number[] = [];
  for (let up = token; up >= 0 && list.length < 6; up = heads[up] ?? NONE) list.push(up);
  return list;
}

const MOST = 3;
/** How many commas, verbs, other cues and quotation edges stand between each token and the cue. */
function betweenCounts(
  { facts, tags, quotations }: Reading,
  cue: TokenRange,
  window: TokenRange,
  isCue: Uint8Array,
) {
  const length = window.end - window.first;
  const make = () => new Uint8Array(length);
  const [commas, verbs, otherCues, quotesBetween] = [make(), make(), make(), make()];
  const walk = (start: number, step: number) => {
    let [c, v, o, q] = [0, 0, 0, 0];
    for (let i = start; i >= window.first && i < window.end; i += step) {
      const k = i - window.first;
      commas[k] = Math.min(MOST, c);
      verbs[k] = Math.min(MOST, v);
      otherCues[k] = Math.min(MOST, o);
      quotesBetween[k] = Math.min(7, q);
      if (facts.shape[i] === SHAPES.comma) c++;
      if (isVerb(tags[i] ?? 0)) v++;
      if (isCue[i] && !isCue[i - step]) o++;
      if (quotations.at[i] !== quotations.at[i + step]) q++;
    }
  };
  walk(cue.first - 1, -1);
  walk(cue.end, 1);
  return { commas, verbs, otherCues, quotesBetween };
}
