import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../lib/annotation/word-diff.ts';

describe('the diff of a reworded claim', () => {
  it('tells what went and what came, word by word', () => {
    expect(wordDiff('12 people were killed', '21 people were killed')).toEqual([
      { kind: 'removed', text: '12' },
      { kind: 'added', text: '21' },
      { kind: 'kept', text: ' people were killed' },
    ]);
  });

  it('tells words that change one after the other in one go', () => {
    expect(wordDiff('the old stone house on the quay', 'the new brick house on the quay')).toEqual([
      { kind: 'kept', text: 'the ' },
      { kind: 'removed', text: 'old stone' },
      { kind: 'added', text: 'new brick' },
      { kind: 'kept', text: ' house on the quay' },
    ]);
  });

  it('tells one wording after the other where it was written anew', () => {
    const before = 'Fire aboard the Skerry Maid forces 214 people into lifeboats';
    const after = 'Inspectors seek cause of the fire that emptied a crowded ferry';
    expect(wordDiff(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  it('holds both wordings whole, whatever they are', () => {
    const wording = fc
      .array(fc.constantFrom('it', 'was', 'not', 'clear', 'who', 'had', 'paid', ',', '“', '”', '12'))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const parts = wordDiff(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
