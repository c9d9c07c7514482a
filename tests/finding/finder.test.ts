import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedFinder } from './model.ts';

const finder = shippedFinder();

const claims = (text: string) =>
  finder.find(text).claims.map(({ source, cue, content }) => ({
    source: source?.text ?? null,
    cue: cue?.text ?? null,
    content: content.map(({ start, end }) => text.slice(start, end)),
  }));
/** Without the marks around it and the "that" before it, which belong to the content as annotators mark it. */
const bare = (pieces: readonly string[]) =>
  pieces.map((piece) => piece.replace(/^(?:that |[\s“"',‘])+|[\s”"',.’]+$/g, ''));

/** What each construction of news English should give: source, a word of the cue, content without its marks. */
const CONSTRUCTIONS: readonly [name: string, text: string, source: string, cue: string, content: string[]][] =
  [
    [
      'a demand',
      'Amnesty International called on Norway to release the activists.',
      'Amnesty International',
      'called on',
      ['Norway to release the activists'],
    ],
    [
      'an indirect quotation',
      'The minister said on Friday that the bridge would reopen in May.',
      'The minister',
      'said',
      ['the bridge would reopen in May'],
    ],
    [
      'a direct quotation',
      '“We will rebuild every house,” Mayor Ana Ruiz said.',
      'Mayor Ana Ruiz',
      'said',
      ['We will rebuild every house'],
    ],
    [
      'an inverted subject',
      '“We will rebuild every house,” said Ana Ruiz, the mayor.',
      'Ana Ruiz',
      'said',
      ['We will rebuild every house'],
    ],
    [
      'a broken quotation',
      '“The water came at night,” she said, “and nobody had warned us.”',
      'she',
      'said',
      ['The water came at night', 'and nobody had warned us'],
    ],
    [
      'a quotation that goes on',
      '“The water came at night,” said Mr. Lopez. “Nobody had warned us.”',
      'Mr. Lopez',
      'said',
      ['The water came at night', 'Nobody had warned us'],
    ],
    [
      'according to',
      'According to the ministry, at least 12 people were injured in the blast.',
      'the ministry',
      'According to',
      ['at least 12 people were injured in the blast'],
    ],
    [
      'an attribution at the end',
      'The company will close two plants this year, officials said.',
      'officials',
      'said',
      ['The company will close two plants this year'],
    ],
    [
      'a document',
      'The report found that schools had lost a third of their teachers.',
      'The report',
      'found',
      ['schools had lost a third of their teachers'],
    ],
    [
      'a listener',
      'Smith told reporters that the talks had failed.',
      'Smith',
      'told',
      ['the talks had failed'],
    ],
    [
      'British marks',
      "'It's a disgrace,' the union's leader said.",
      "the union's leader",
      'said',
      ["It's a disgrace"],
    ],
  ];

describe('the finder', () => {
  it.each(CONSTRUCTIONS)('understands %s', (_name, text, source, cue, content) => {
    const found = claims(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.source).toContain(source);
    expect(found[0]?.cue).toContain(cue);
    expect(bare(found[0]?.content ?? [])).toEqual(content);
  });

  it('finds nobody where nobody speaks', () => {
    expect(claims('The river rose by two metres. Rain fell all week, and the roads were closed.')).toEqual(
      [],
    );
  });

  it('reads an interview by its labels', () => {
    const text = 'SMITH: Did you know?\n\nRUIZ: I did not.\n\nSMITH: When did you hear?\n\nRUIZ: On Monday.';
    expect(claims(text).map(({ source }) => source)).toEqual(['SMITH', 'RUIZ', 'SMITH', 'RUIZ']);
  });

  it('reads signed quotations', () => {
    const text = '“The best day of my whole life.” — Ana Ruiz, teacher';
    expect(claims(text)).toEqual([
      { source: 'Ana Ruiz', cue: '—', content: ['“The best day of my whole life.”'] },
    ]);
  });

  it('finds the same in slices', async () => {
    const text = CONSTRUCTIONS.map(([, sentence]) => sentence).join('\n\n');
    let pauses = 0;
    const sliced = await finder.findInSlices(text, async () => {
      pauses++;
    });
    expect(sliced).toEqual(finder.find(text));
    expect(pauses).toBeGreaterThanOrEqual(0);
  });

  it('tells how far it is with a long text', async () => {
    const text = Array(60)
      .fill(CONSTRUCTIONS.map(([, sentence]) => sentence).join('\n\n'))
      .join('\n\n');
    const shares: number[] = [];
    await finder.findInSlices(text, async (share) => {
      shares.push(share);
    });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.3);
    expect(shares.at(-1)).toBeGreaterThan(0.7);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('leaves out what it is less sure of than asked', () => {
    const text = CONSTRUCTIONS.map(([, sentence]) => sentence).join('\n\n');
    const sure = finder.find(text, { leastConfidence: 0.8 }).claims;
    expect(sure.every(({ confidence }) => confidence >= 0.8)).toBe(true);
  });

  const words = fc.constantFrom(
    'said',
    'that',
    'He',
    'the',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '.',
    ',',
    ':',
    '—',
    '\n',
    '\n\n',
    'Reuters',
    '😀',
    '\u200f',
    '(',
    'told',
    'U.S.',
    '12%',
    '\ud800',
  );
  it('gives pieces that lie inside the text, in order and never empty, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (parts) => {
        const text = parts.join(' ');
        for (const { content, source, cue } of finder.find(text).claims) {
          expect(content.length).toBeGreaterThan(0);
          let last = 0;
          for (const { start, end } of content) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          for (const mention of [source, cue]) {
            if (mention) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['apostrophes', "' "],
    ['brackets', '('],
    ['one word', 'a'],
    ['one short sentence', 'He said no. '],
    ['astral characters', '😀'],
    ['right-to-left marks', '\u200f'],
  ])('holds against a long run of %s', (_name, unit) => {
    expect(() => finder.find(unit.repeat(6000 / unit.length))).not.toThrow();
  });
});
