import { languageOf } from './language-of.ts';
import { tokenise } from './tokenise.ts';

/** Enough to tell, and little enough to cost nothing on a page of any length. In UTF-16 code units. */
const BEGINNING = 12_000;

/** The language of a text, as a BCP-47 code, judged by its beginning; nothing where that does not tell. */
export const languageOfText = (text: string): string | undefined =>
  languageOf(tokenise(text.slice(0, BEGINNING)));
