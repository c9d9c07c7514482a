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

  it('holds both wordings whole', () => {
    const [before, after] = ['It was not clear who had paid.', 'It was clear that she had paid twice.'];
    const parts = wordDiff(before, after);
    const textOf = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(textOf('added')).toBe(before);
    expect(textOf('removed')).toBe(after);
  });
});
