/** What a character is to the tokeniser. ASCII and the commonest marks are looked up, the rest is asked of Unicode. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export type CharacterClass = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK;

// Soft hyphens, zero-width and direction marks show nothing: they part no words, and are no token of their own.
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Z}]/u;
const WORDY = /[\p{L}\p{M}_]/u;
const NUMERAL = /\p{N}/u;

const classify = (character: string): CharacterClass => {
  if (WORDY.test(character)) return LETTER;
  if (NUMERAL.test(character)) return DIGIT;
  return UNSEEN.test(character) ? SPACE : MARK;
};

const TABLE_SIZE = 0x2100;
const table = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) table[code] = classify(String.fromCodePoint(code));

export function characterClass(code: number): CharacterClass {
  if (code < TABLE_SIZE) {
    const known = table[code];
    return known === LETTER || known === DIGIT || known === MARK ? known : SPACE;
  }
  return classify(String.fromCodePoint(code));
}

/** How many UTF-16 code units a code point takes. */
export const unitsOf = (code: number): number => (code > 0xffff ? 2 : 1);

export const isUpper = (character: string): boolean =>
  character !== character.toLowerCase() && character === character.toUpperCase();

const APOSTROPHES = "'’ʼ‛";
export const isApostrophe = (character: string | undefined): boolean =>
  character !== undefined && character !== '' && APOSTROPHES.includes(character);
