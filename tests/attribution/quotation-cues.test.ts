import { describe, expect, it } from 'vitest';
import { withQuotationCues } from '../../lib/attribution/cues/quotation-cues.ts';
import { readingOf } from './shipped-models.ts';

const proposed = (text: string, ...known: string[]): string[] => {
  const reading = readingOf(text);
  const cues = known.map((word) => {
    const first = reading.tokens.findIndex((token) => token.text === word);
    return { first, end: first + 1, belief: 1 };
  });
  return withQuotationCues(reading, cues)
    .slice()
    .map(({ first, belief }) => `${reading.tokens[first]?.text}${belief === 1 ? ' (known)' : ''}`);
};

describe('withQuotationCues', () => {
  it('proposes the verb that leads to a quotation', () => {
    expect(proposed('The crowd marched on, chanting: “Give us our water!”')).toEqual(['chanting']);
  });
  it('proposes the verb behind a quotation', () => {
    expect(proposed('“Give us our water back,” the crowd chanted.')).toEqual(['chanted']);
  });
  it('proposes nothing where a cue is nearest', () => {
    expect(proposed('“Give us our water back,” the mayor said.', 'said')).toEqual(['said (known)']);
  });
  it('asks for more than a word or two', () => {
    expect(proposed('They renamed it “Well,” and left.')).toEqual([]);
  });
});
