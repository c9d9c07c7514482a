import { isAbbreviation, isBeforeNumbers, needsCapital } from './abbreviations.ts';
import { characterClass, DIGIT, isApostrophe, isUpper, LETTER, SPACE, unitsOf } from './characters.ts';
import { runThrough, type Steps } from './steps.ts';
import type { Token } from './token.ts';

/**
 * Cuts a text into words, numbers and single marks, in text order. Clitics stand alone ("did" + "n't", "Baku" +
 * "'s"), hyphenated words and abbreviations with their stop stay whole ("U.S.", "Mr."), runs of stops or dashes
 * are one token. Any text is accepted; the time is linear in its length.
 */
export const tokenise = (text: string): Token[] => runThrough(tokeniseInSteps(text));

const TOKENS_IN_A_STEP = 8192;

/** The same, in steps of some thousand tokens. */
export function* tokeniseInSteps(text: string): Steps<Token[]> {
  const tokens: Token[] = [];
  let paused = 0;
  const add = (start: number, end: number) => tokens.push({ start, end, text: text.slice(start, end) });
  let at = 0;
  while (at < text.length) {
    if (tokens.length - paused > TOKENS_IN_A_STEP) {
      paused = tokens.length;
      yield;
    }
    const code = text.codePointAt(at) ?? 0;
    const kind = characterClass(code);
    const next = at + unitsOf(code);
    if (kind === SPACE) {
      at = next;
    } else if (kind === LETTER || kind === DIGIT) {
      const end = addressEnd(text, at) ?? withStop(text, at, wordEnd(text, at));
      const clitic = cliticStart(text, at, end);
      if (clitic > at) add(at, clitic);
      add(clitic, end);
      at = end;
    } else {
      const end = markEnd(text, at, next);
      add(at, end);
      at = end;
    }
  }
  return tokens;
}

const isWordy = (text: string, at: number): boolean => {
  if (at < 0 || at >= text.length) return false;
  const kind = characterClass(text.codePointAt(at) ?? 0);
  return kind === LETTER || kind === DIGIT;
};
const isDigit = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && characterClass(text.charCodeAt(at)) === DIGIT;

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (isWordy(text, at)) at += unitsOf(text.codePointAt(at) ?? 0);
    else if (at > start && joins(text, start, at)) at += 1;
    else break;
  }
  return at;
}

/** Whether the mark at `at`, inside a word that began at `start`, holds the word together. */
function joins(text: string, start: number, at: number): boolean {
  if (!isWordy(text, at + 1)) return false;
  const mark = text.charAt(at);
  if (mark === '-' || mark === '‑' || isApostrophe(mark)) return true;
  if (mark === ',' || mark === ':') return isDigit(text, at - 1) && isDigit(text, at + 1);
  if (mark === '&') return isUpper(text.charAt(at - 1)) && isUpper(text.charAt(at + 1));
  if (mark !== '.') return false;
  if (isDigit(text, at - 1) && isDigit(text, at + 1)) return true;
  const single = at - 1 === start || text.charAt(at - 2) === '.';
  return single || !isUpper(text.charAt(at + 1)) || text.slice(start, at) === 'Ph';
}

/** Takes the full stop in where it belongs to the word. */
function withStop(text: string, start: number, end: number): number {
  if (text.charAt(end) !== '.' || text.charAt(end + 1) === '.' || end - start > 8) return end;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const capital = isUpper(word.charAt(0));
  if (word.length === 1) return capital && word !== 'I' ? end + 1 : end;
  if (word.charAt(word.length - 2) === '.' && word.length % 2 === 1) return end + 1;
  if (isBeforeNumbers(lower)) return /^\.\s?\d/.test(text.slice(end, end + 3)) ? end + 1 : end;
  return isAbbreviation(lower) && (capital || !needsCapital(lower)) ? end + 1 : end;
}

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** Where the clitic of the word begins, or the word's own start where it has none or is nothing else. */
function cliticStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 3; at--) {
    if (!isApostrophe(text.charAt(at))) continue;
    const tail = text.slice(at + 1, end).toLowerCase();
    if (CLITICS.has(tail)) return at;
    return tail === 't' && text.charAt(at - 1).toLowerCase() === 'n' && at - 1 > start ? at - 1 : start;
  }
  return start;
}

const ADDRESS = /^(?:https?:\/\/|www\.)/i;
const LONGEST_SCHEME = 8;

/** A web address up to the next space, without the punctuation that closes it. */
function addressEnd(text: string, start: number): number | undefined {
  const first = text.charAt(start).toLowerCase();
  if ((first !== 'h' && first !== 'w') || !ADDRESS.test(text.slice(start, start + LONGEST_SCHEME)))
    return undefined;
  let end = start;
  while (end < text.length && characterClass(text.charCodeAt(end)) !== SPACE) end++;
  while (end > start && /[.,;:!?)\]"'”’]/.test(text.charAt(end - 1))) end--;
  return end;
}

/** Runs of stops or dashes are one token; "@name" and "#topic" stay whole; a clitic may stand apart from its word. */
function markEnd(text: string, start: number, next: number): number {
  const mark = text.charAt(start);
  if (mark === '.' || mark === '-') {
    let end = next;
    while (text.charAt(end) === mark) end++;
    return end;
  }
  // Typewriters' double marks: ''like these'', or ``these''.
  if ((mark === "'" || mark === '`') && text.charAt(next) === mark) return next + 1;
  if ((mark === '@' || mark === '#') && isWordy(text, next)) return wordEnd(text, next);
  if (isApostrophe(mark) && start > 0 && /^s(?![\p{L}\p{N}])/u.test(text.slice(next, next + 2))) {
    // "the Times”'s": the clitic of what a mark closes.
    return characterClass(text.charCodeAt(start - 1)) === SPACE ? next : next + 1;
  }
  return next;
}
