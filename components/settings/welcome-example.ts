import type { Claim, CueStance, SourceType } from '../../lib/attribution/claim.ts';
import type { Span } from '../../lib/language/span.ts';

/** Sayso finds claims in English, whatever language it speaks itself. */
export const EXAMPLE_TEXT =
  'The bridge will stay closed for at least 6 weeks, Mayor Lena Ohm said. The builders claimed that the cracks were old. Two engineers who asked not to be named said that nobody had inspected them since 2019.';

interface Told {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly type: SourceType;
  readonly stance?: CueStance;
}

const TOLD: readonly Told[] = [
  {
    source: 'Mayor Lena Ohm',
    cue: 'said',
    content: 'The bridge will stay closed for at least 6 weeks',
    type: 'person',
  },
  {
    source: 'The builders',
    cue: 'claimed',
    content: 'that the cracks were old',
    type: 'group',
    stance: 'doubting',
  },
  {
    source: 'Two engineers who asked not to be named',
    cue: 'said',
    content: 'that nobody had inspected them since 2019',
    type: 'unnamed',
  },
];

const spanOf = (words: string): Span => {
  const start = EXAMPLE_TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const figuresIn = (content: string): Claim['figures'] =>
  content.includes('6 weeks') ? [{ ...spanOf('6'), value: 6, bound: 'min', unit: 'weeks' }] : [];

export const EXAMPLE_CLAIMS: readonly Claim[] = TOLD.map(
  ({ source, cue, content, type, stance = 'neutral' }) => ({
    act: 'speech',
    source: { ...spanOf(source), text: source },
    cue: { ...spanOf(cue), text: cue },
    content: [spanOf(content)],
    form: 'indirect',
    sourceType: type,
    stance,
    chain: [],
    figures: figuresIn(content),
    sentence: spanOf(content),
    confidence: 1,
  }),
);
