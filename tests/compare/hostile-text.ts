import { array, constantFrom } from 'fast-check';

const PIECES = [
  '\u0000',
  '\ud800',
  '\udc00',
  '\u202e',
  '😀',
  'é',
  'İ',
  '“',
  "'",
  '-',
  ',',
  '.',
  '1',
  '9'.repeat(400),
  '١',
  '%',
  '$',
  ' ',
  '\n',
  'May',
  'one',
  'million',
  '<b>',
  '__proto__',
  'constructor',
  '日本',
];

/** Text that nobody would write and a page may hold. */
export const hostileText = array(constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
