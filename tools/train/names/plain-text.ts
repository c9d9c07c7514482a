/** Puts tokens together as print has them: no space before a comma or within brackets and quotation marks. */
export class PlainText {
  text = '';
  #inQuotes = false;
  readonly #hyphens: 'stand alone' | 'join';

  /** Where a corpus takes hyphenated words apart, a hyphen that is a token of its own joins them again. */
  constructor(hyphens: 'stand alone' | 'join' = 'stand alone') {
    this.#hyphens = hyphens;
  }

  /** Where the token stands. */
  add(token: string): [start: number, end: number] {
    const isQuote = /^["”“]$|^``$|^''$/.test(token);
    const joins = this.#hyphens === 'join' && token === '-';
    const closes =
      joins || (isQuote ? this.#inQuotes : /^(?:[,.;:!?)\]%]|'s|’s|'|’|n't|'re|'ve|'ll)$/.test(token));
    const afterHyphen = this.#hyphens === 'join' && /\S-$/.test(this.text);
    const afterOpening = /[([$£€]$/.test(this.text) || (this.#inQuotes && /["“]$/.test(this.text));
    if (this.text !== '' && !closes && !afterOpening && !afterHyphen) this.text += ' ';
    if (isQuote) this.#inQuotes = !this.#inQuotes;
    const start = this.text.length;
    this.text += isQuote ? '"' : token;
    return [start, this.text.length];
  }
}
