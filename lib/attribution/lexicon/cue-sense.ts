import type { Act, CueStance } from '../claim.ts';

/** `verb` and `noun` are inflected; a `phrase` stands in the list as it stands in a text. */
export type CueKind = 'verb' | 'noun' | 'phrase';

/** Whether the source says the content, denies it, or will say nothing. */
export type Polarity = 'says' | 'denies' | 'refuses';

/** One sense of one cue. A word with several senses has several of these; the first that fits the context holds. */
export interface CueSense {
  /** Lower case, words parted by one blank. */
  readonly lemma: string;
  readonly kind: CueKind;
  readonly act: Act;
  readonly stance: CueStance;
  readonly polarity: Polarity;
  /** Takes the one spoken to as its object: "told the court", "urged ministers". */
  readonly addressee: boolean;
  /** Words of which one must follow the cue, or stand in it, for this sense to hold. */
  readonly needs?: readonly string[];
  /** What the sense is, and what it is not. */
  readonly note?: string;
}

const LINE = /^([^[+;]+)(?:\[([^\]]*)\])?([^;]*)(?:;(.*))?$/;

/**
 * Reads a word list: one sense a line, `lemma [needed words] +flags; note`. The flags are `+person` (takes an
 * addressee), `+denies` and `+refuses`. Throws on a line it cannot read: the lists are ours.
 */
export function senses(
  shared: { readonly kind: CueKind; readonly act: Act; readonly stance: CueStance },
  list: string,
): readonly CueSense[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ ...shared, ...sense(line) }));
}

function sense(line: string): Omit<CueSense, 'kind' | 'act' | 'stance'> {
  const [, lemma = '', needs, flags = '', note] = LINE.exec(line) ?? [];
  if (lemma.trim() === '') throw new Error(`This line of the cue lexicon cannot be read: "${line}"`);
  return {
    lemma: lemma.trim(),
    addressee: flags.includes('+person'),
    polarity: flags.includes('+denies') ? 'denies' : flags.includes('+refuses') ? 'refuses' : 'says',
    ...(needs === undefined ? {} : { needs: needs.split(',').map((word) => word.trim()) }),
    ...(note === undefined ? {} : { note: note.trim() }),
  };
}
