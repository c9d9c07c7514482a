import { describe, expect, it } from 'vitest';
import { shippedFinder } from './model.ts';

const finder = shippedFinder();
/** Milliseconds, for the slowest of machines. */
const PATIENCE = 180_000;

/** What a page could repeat to make one step of the whole finder read everything for each of its words. */
const REPEATED: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  'opening marks': '“',
  brackets: '([{',
  said: 'said ',
  'said with a comma': 'said, ',
  cited: 'cited ',
  'according to': 'according to ',
  'cited as saying': 'Ann cited Bo as saying it rains. ',
  'was cited by': 'Ann was cited by Bo as saying ',
  'a name that speaks': 'Ann said ',
  'a pronoun that speaks': 'they said it rains. ',
  'a body that speaks': 'The committee said so. ',
  'a quotation with its speaker': '“We won,” she said. ',
  'astral words': '𝒳 ',
  'words between right-to-left marks': '\u200fsaid\u202e ',
  'spaced digits': '1 ',
  'paragraphs of a letter': 'a\n\n',
};

/** What is one token, or none, however long it is. */
const SINGLE: Readonly<Record<string, string>> = {
  'no spaces': 'hesaid',
  'joined words': 'he-said-',
  'astral characters': '𝒳',
  'right-to-left marks': '\u200f\u202e',
  digits: '1',
  'grouped digits': '1,000,',
  newlines: '\n',
  stops: '.',
  addresses: 'https://',
};

const sized = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Processor time in microseconds, which other programs on the machine do not lengthen. */
function costOf(text: string): number {
  const before = process.cpuUsage();
  finder.find(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const SHORT = 4000;
const TIMES = 8;
/** Eight times the text may cost so many times the work; were it the square, it would be sixty-four. */
const MOST = 30;
/** Below this a cost is chance rather than work. */
const LEAST_COST = 4000;

describe('the finder on hostile text', () => {
  it.each(Object.entries(REPEATED))(
    'takes time in step with the length of %s',
    { timeout: PATIENCE },
    (_, piece) => {
      const short = sized(piece, SHORT);
      const least = Math.min(costOf(short), costOf(short), costOf(short));
      const cost = costOf(sized(piece, TIMES * SHORT));
      expect(cost / Math.max(least, LEAST_COST)).toBeLessThan(MOST);
    },
  );

  it.each(Object.entries(SINGLE))('reads a megabyte of %s to the end', { timeout: PATIENCE }, (_, piece) => {
    const text = sized(piece, 1_000_000);
    const { claims, organisations, people } = finder.find(text);
    expect(claims.every(({ sentence }) => sentence.end <= text.length)).toBe(true);
    expect([...organisations, ...people].every(({ mentions }) => mentions.length > 0)).toBe(true);
  });
});
