import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/token.ts';

/** A half-open range of indices into the text's tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A line break within a name, or more than one space: rare. */
const UNEVEN_SPACE = /\s\s|[^\S ]/;

const CAPITAL = 2;
const PARTICLE_AND_CAPITAL = 1;

/** Most words are told by their first letter, without a look into Unicode's tables. */
const PLAIN_WORD = /^[a-z]+$/;
const PLAIN_CAPITAL = /^[A-Z]/;

/** Every step asks it of every token, so it is told once. */
function letteringOf(word: string): number {
  if (PLAIN_WORD.test(word)) return 0;
  if (PLAIN_CAPITAL.test(word) || /^\p{Lu}/u.test(word)) return CAPITAL;
  return /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(word) ? PARTICLE_AND_CAPITAL : 0;
}

const lowerOf = (word: string): string =>
  PLAIN_WORD.test(word) ? word : word.toLowerCase().replaceAll('’', "'");

/** The text with its tokens, as the steps after the tagger look at it. */
export class Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly #lower: readonly string[];
  readonly #lettering: Uint8Array;
  readonly #sentenceOf: Uint32Array;

  constructor(text: string, tokens: readonly Token[], sentences: readonly Sentence[]) {
    this.text = text;
    this.tokens = tokens;
    this.sentences = sentences;
    this.#lower = tokens.map(({ text }) => lowerOf(text));
    this.#lettering = Uint8Array.from(tokens, ({ text }) => letteringOf(text));
    this.#sentenceOf = new Uint32Array(tokens.length);
    sentences.forEach((sentence, index) => {
      this.#sentenceOf.fill(index, sentence.firstToken, sentence.endToken);
    });
  }

  /** A token as it stands; empty beyond the text. */
  word = (at: number): string => this.tokens[at]?.text ?? '';
  lower = (at: number): string => this.#lower[at] ?? '';
  isCapital = (at: number): boolean => this.#lettering[at] === CAPITAL;
  /** Begins with a capital, or with a small particle before one: "al-Qaida", "d'Or". */
  isNameWord = (at: number): boolean => (this.#lettering[at] ?? 0) > 0;

  sentenceOf = (at: number): number => this.#sentenceOf[at] ?? 0;
  sentenceEnd = (at: number): number => this.sentences[this.sentenceOf(at)]?.endToken ?? this.tokens.length;
  sentenceStart = (at: number): number => this.sentences[this.sentenceOf(at)]?.firstToken ?? 0;

  spanOf = ({ first, end }: TokenRange): Span => ({
    start: this.tokens[first]?.start ?? 0,
    end: this.tokens[end - 1]?.end ?? 0,
  });
  textOf = (range: TokenRange): string => {
    const { start, end } = this.spanOf(range);
    const text = this.text.slice(start, end);
    return UNEVEN_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text;
  };
}
