import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../lib/attribution/reading/quotations.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import { tokenise } from '../../lib/language/tokenise.ts';

const matched = (text: string) => {
  const tokens = tokenise(text);
  return { tokens, ...findQuotations(text, tokens, splitSentences(text, tokens)) };
};
const quotations = (text: string) => {
  const { tokens, list } = matched(text);
  return list.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
};

describe('findQuotations', () => {
  it('matches curly and straight marks', () => {
    expect(quotations('“We won,” he said. "So did we," she said.')).toEqual(['“We won,”', '"So did we,"']);
  });
  it('takes the outermost of nested quotations', () => {
    expect(quotations('“He said ‘never’ to me,” she said.')).toEqual(['“He said ‘never’ to me,”']);
    expect(quotations('‘They called it “a gift”,’ he said.')).toEqual(['‘They called it “a gift”,’']);
  });
  it('tells British single marks from apostrophes', () => {
    expect(quotations("'It's the officials' plan,' he said, 'and we don't like it.'")).toEqual([
      "'It's the officials' plan,'",
      "'and we don't like it.'",
    ]);
    expect(quotations("It's the officials' plan, and the '90s weren't ours.")).toEqual([]);
  });
  it('follows a quotation over several paragraphs', () => {
    const { list } = matched('“One.\n\n“Two.\n\n“Three,” she said.');
    expect(list.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, false],
      [false, true],
      [true, true],
    ]);
  });
  it('closes with an opening mark that was typed at the end', () => {
    expect(quotations('“It is late,“ he said. “Go home!“')).toEqual(['“It is late,“', '“Go home!“']);
  });
  it('ends one that is never closed with its paragraph', () => {
    expect(quotations('He said "no and left.\n\nShe stayed.')).toEqual(['"no and left.']);
  });
  it('keeps quotations apart and in order, whatever the text', () => {
    const marks = fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      ' ',
      '\n',
      'word',
      'it’s',
      '.',
      ',',
      '«',
      '»',
      '(',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const { list, at, tokens } = matched(parts.join(''));
        let last = 0;
        for (const { first, end } of list) {
          expect(first).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(first);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(tokens.length);
        expect(at).toHaveLength(tokens.length);
      }),
    );
  });
});
