import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../lib/annotation/describe.ts';
import { AnchorFinder, findAnchors } from '../../lib/annotation/find-anchor.ts';
import type { Span } from '../../lib/language/span.ts';
import { edit } from './edited-text.ts';
import { writeArticle } from './written-article.ts';

const BEFORE =
  'The storm hit the coast on Monday.\n\nPolice said 12 people were killed and 40 injured in the town of Arle. ' +
  'The mayor, Ida Holm, was responsible for the dam, a witness said.\n\nRepairs begin in spring.';

const spanOf = (text: string, words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const placeIn = (after: string, words: string) =>
  findAnchors(after, [anchorOf(BEFORE, spanOf(BEFORE, words))]);

describe('an anchor', () => {
  const KILLED = '12 people were killed and 40 injured in the town of Arle';

  it('is found where nothing has changed', () => {
    expect(placeIn(BEFORE, KILLED)).toEqual({ state: 'found', spans: [spanOf(BEFORE, KILLED)], score: 1 });
  });

  it('is found after text was put before it', () => {
    const after = `Correction: an earlier version had another headline.\n\n${BEFORE}`;
    expect(placeIn(after, KILLED)).toEqual({ state: 'found', spans: [spanOf(after, KILLED)], score: 1 });
  });

  it('is found though spaces and quotation marks are others', () => {
    const text = 'He said: “We’ll be back, and the harbour will open”, and left.';
    const after = 'He said: "We\'ll be\u00a0back,  and the harbour will open", and left.';
    const anchor = anchorOf(text, spanOf(text, '“We’ll be back, and the harbour will open”'));
    const place = findAnchors(after, [anchor]);
    expect(place.state).toBe('found');
    expect('spans' in place && place.spans.map(({ start, end }) => after.slice(start, end))).toEqual([
      '"We\'ll be\u00a0back,  and the harbour will open"',
    ]);
  });

  it('has moved where it stands among other sentences', () => {
    const after = `Fishing was poor all year in the sound.\n\nIn short, ${KILLED}; nothing else is known yet of the night.`;
    expect(placeIn(after, KILLED)).toMatchObject({ state: 'moved', spans: [spanOf(after, KILLED)] });
  });

  it.each([
    ['another number', '12 people', '21 people'],
    ['an inserted "not"', 'were killed', 'were not killed'],
    ['another name', 'the town of Arle', 'the town of Brede'],
    ['another verb', 'were killed', 'were saved'],
  ])('is reworded, never found, with %s', (_, from, to) => {
    const place = placeIn(BEFORE.replace(from, to), KILLED);
    expect(place.state).toBe('reworded');
    expect(place.score).toBeLessThan(1);
  });

  it('is ambiguous where it stands twice and nothing tells which is meant', () => {
    const after = `${'Other words stand here now, of boats. '}${KILLED}. ${'Wholly different matters follow after. '.repeat(2)}${KILLED}. The end of all.`;
    expect(placeIn(after, KILLED).state).toBe('ambiguous');
  });

  it('is told from its double by what stands around it', () => {
    const text = 'Ann said it was late. Bob agreed. Carl said it was late. Dora did not agree with him.';
    const second = { start: text.lastIndexOf('it was late'), end: text.lastIndexOf('it was late') + 11 };
    const after = `A new start was written here. ${text}`;
    expect(findAnchors(after, [anchorOf(text, second)])).toMatchObject({
      state: 'found',
      spans: [{ start: after.lastIndexOf('it was late'), end: after.lastIndexOf('it was late') + 11 }],
    });
  });

  it('is ambiguous where its words are said again elsewhere, and those in its place have changed', () => {
    const twice = `${BEFORE}\n\nNobody had ever seen the like of it, and ${KILLED}, as the radio had it at noon.`;
    const anchor = anchorOf(twice, spanOf(twice, KILLED));
    const after = twice.replace('12 people were killed', '14 people were killed');
    expect(findAnchors(after, [anchor])).toMatchObject({ state: 'ambiguous' });
  });

  it('is gone where nothing like it is left', () => {
    expect(placeIn('The library opens on Sundays from now on, the council has decided.', KILLED).state).toBe(
      'gone',
    );
    expect(placeIn('', KILLED).state).toBe('gone');
  });

  it('is found in all its pieces', () => {
    const text = '“We knew it,” she said, “and we kept silent for years.” The hall was quiet.';
    const pieces = ['“We knew it,”', '“and we kept silent for years.”'].map((words) =>
      anchorOf(text, spanOf(text, words)),
    );
    const after = `New lead.\n\n${text}`;
    const place = findAnchors(after, pieces);
    expect(place).toMatchObject({ state: 'found' });
    expect('spans' in place && place.spans.length).toBe(2);
  });

  it('finds every span of a text in the same text', () => {
    const { text } = writeArticle(12, 5);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 200 }), (start, length) => {
        const span = { start, end: Math.min(text.length, start + length) };
        if (text.slice(span.start, span.end).trim() === '') return;
        expect(findAnchors(text, [anchorOf(text, span)]).state).toBe('found');
      }),
    );
  });

  it('gives only offsets of the text, whatever the texts are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (after, before) => {
          const place = findAnchors(after, [anchorOf(before, { start: 0, end: before.length })]);
          for (const { start, end } of 'spans' in place ? place.spans : []) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(after.length);
            expect(start).toBeLessThan(end);
          }
        },
      ),
    );
  });
});

describe('the anchors of an edited article', () => {
  const overlap = (a: Span, b: Span) =>
    (Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
    (Math.max(a.end, b.end) - Math.min(a.start, b.start));

  const placesAfter = (changed: number) => {
    const tally = { survivors: 0, right: 0, wrong: 0 };
    for (let seed = 1; seed <= 12; seed++) {
      const { text, claims } = writeArticle(30, seed);
      const edited = edit(text, claims, changed, seed * 31);
      const finder = new AnchorFinder(edited.text);
      for (const [claim, survivor] of edited.survivors) {
        const place = finder.find([anchorOf(text, claim)]);
        const [span] = 'spans' in place ? place.spans : [];
        tally.survivors++;
        if (span && overlap(span, survivor) > 0.5) tally.right++;
        else if (span) tally.wrong++;
      }
    }
    return tally;
  };

  it.each([0.05, 0.1, 0.2])(
    'are found again with a share of %f of the words changed',
    (changed) => {
      const { survivors, right, wrong } = placesAfter(changed);
      expect(survivors).toBeGreaterThan(300);
      expect(right / survivors).toBeGreaterThanOrEqual(0.97);
      expect(wrong / survivors).toBeLessThanOrEqual(0.005);
    },
    120_000,
  );
});
