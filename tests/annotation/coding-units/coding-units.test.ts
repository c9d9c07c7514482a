import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation, Wording } from '../../../lib/annotation/annotation.ts';
import { codingUnits } from '../../../lib/annotation/coding-units/coding-units.ts';
import { sharedPart } from '../../../lib/annotation/coding-units/shared-part.ts';
import { sampleAnnotation } from '../../exchange/sample.ts';

const TEXT =
  'Rain fell all night over the valley. The mayor said the dam had held and that nobody was hurt, while two bridges ' +
  'are closed until Friday. Engineers said the dam had held in a report on Sunday, and the school stays shut.';

/** The words of a text, anchored as they would be if it began `later` code units further down. */
function marked(words: string, { text = TEXT, later = 0, nth = 0 } = {}): Wording {
  let start = text.indexOf(words);
  for (let more = nth; more > 0; more--) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`No “${words}”`);
  const end = start + words.length;
  const quote = {
    type: 'TextQuoteSelector' as const,
    exact: words,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
  const position = { type: 'TextPositionSelector' as const, start: start + later, end: end + later };
  return { text: words, anchor: { quote, position } };
}

let count = 0;
const annotation = (...content: Wording[]): Annotation => ({
  ...sampleAnnotation,
  id: `urn:uuid:0190a6f2-0000-7000-8000-${String(++count).padStart(12, '0')}`,
  claim: { ...sampleAnnotation.claim, content },
});
const sizes = (...all: Annotation[]) => codingUnits(all).map(({ length }) => length);

const WHOLE = 'the dam had held and that nobody was hurt';
const LONGER = 'said the dam had held and that nobody was hurt';
const HALF = 'nobody was hurt';

describe('a unit', () => {
  it('is what two people marked alike, whatever the ids', () => {
    expect(sizes(annotation(marked(WHOLE)), annotation(marked(WHOLE)))).toEqual([2]);
  });

  it('is what they marked with somewhat different edges', () => {
    expect(sizes(annotation(marked(WHOLE)), annotation(marked(LONGER)))).toEqual([2]);
  });

  it('is not what shares half or less', () => {
    expect(sizes(annotation(marked(WHOLE)), annotation(marked(HALF)))).toEqual([1, 1]);
  });

  it('is not the same words elsewhere in the article, nor in another article', () => {
    const again = annotation(marked('the dam had held', { nth: 1 }));
    expect(sizes(annotation(marked('the dam had held')), again)).toEqual([1, 1]);
    const elsewhere = { ...annotation(marked(WHOLE)), article: 'urn:uuid:other' };
    expect(sizes(annotation(marked(WHOLE)), elsewhere)).toEqual([1, 1]);
  });

  it('is found where the page had grown above for one of them', () => {
    expect(sizes(annotation(marked(WHOLE)), annotation(marked(WHOLE, { later: 500 })))).toEqual([2]);
    expect(sizes(annotation(marked(WHOLE)), annotation(marked(LONGER, { later: 500 })))).toEqual([2]);
    // What stands at the offsets of the other by chance is no evidence.
    const chance = annotation(marked('Rain fell all night over the valley', { later: TEXT.indexOf(WHOLE) }));
    expect(sizes(annotation(marked(WHOLE)), chance)).toEqual([1, 1]);
  });

  it('has every version of an annotation, also one whose words were corrected away', () => {
    const first = annotation(marked(WHOLE));
    const corrected = { ...first, claim: { ...first.claim, content: [marked(HALF)] } };
    expect(sizes(first, corrected, annotation(marked(HALF)))).toEqual([3]);
  });

  it('takes in no chain of steps by which the last shares too little with the first', () => {
    const words = TEXT.slice(37, 97);
    const steps = [0, 10, 20].map((at) => annotation(marked(words.slice(at, at + 36))));
    expect(sizes(...steps)).toEqual([2, 1]);
  });

  it('may be of several pieces, of which any number is shared', () => {
    const pieces = [marked('the dam had held'), marked('two bridges are closed until Friday')];
    const [one, other] = pieces;
    if (!one || !other) throw new Error('No pieces');
    expect(sharedPart({ content: pieces }, { content: [other] })).toBeCloseTo(
      other.text.length / (one.text.length + other.text.length),
      9,
    );
  });
});

const anyPart = fc
  .tuple(fc.nat(TEXT.length - 12), fc.integer({ min: 4, max: 40 }))
  .map(([start, length]) => marked(TEXT.slice(start, start + length), { text: TEXT }));

describe('units', () => {
  it('hold everything once, and are the same in whichever order it is given', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 8 }), (parts) => {
        const all = parts.map((part) => annotation(part));
        const ids = (units: readonly (readonly Annotation[])[]) =>
          units
            .map((unit) =>
              unit
                .map(({ id }) => id)
                .sort()
                .join(),
            )
            .sort();
        const units = codingUnits(all);
        expect(
          units
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(all.map(({ id }) => id).sort());
        expect(ids(codingUnits(all.toReversed()))).toEqual(ids(units));
      }),
    );
  });

  it('share as much one way as the other', () => {
    fc.assert(
      fc.property(anyPart, anyPart, (a, b) => {
        const share = sharedPart({ content: [a] }, { content: [b] });
        expect(share).toBeCloseTo(sharedPart({ content: [b] }, { content: [a] }), 9);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
