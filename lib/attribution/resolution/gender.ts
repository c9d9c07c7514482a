import type { ClaimText, NameBearer } from '../describing/claim-text.ts';
import { MENS_NAMES, WOMENS_NAMES } from './first-names.ts';

export type Gender = 'woman' | 'man';

const WOMAN =
  /^(?:mrs|ms|miss|dame|lady|madam|madame|queen|princess|sister|baroness|duchess|sra|she|her)\.?$/;
const MAN = /^(?:mr|sir|lord|king|prince|brother|father|baron|duke|sheikh|emperor|imam|he|him|his)\.?$/;
const WOMAN_NOUN =
  /^(?:\p{L}*woman|\p{L}*women|girl|mother|daughter|sister|wife|widow|aunt|grandmother|actress|heroine|hostess|waitress)$/u;
const MAN_NOUN =
  /^(?:\p{L}*(?:man|men)|boy|father|son|brother|husband|widower|uncle|grandfather|actor|waiter)$/u;
/** They end like a man's word and are none. */
const NEITHER = new Set(['human', 'woman', 'women', 'german', 'roman', 'ombudsman', 'ottoman', 'norman']);

/** What a word says of the gender of whom it names: a pronoun, a title, "spokeswoman". In lower case. */
export function genderOfWord(word: string): Gender | undefined {
  if (WOMAN.test(word) || WOMAN_NOUN.test(word)) return 'woman';
  return MAN.test(word) || (MAN_NOUN.test(word) && !NEITHER.has(word)) ? 'man' : undefined;
}

/** Learns the genders of a text's people: from titles, roles, first names, and pronouns once they are resolved. */
export class Genders {
  readonly #text: ClaimText;
  readonly #known = new Map<string, Gender | undefined>();

  constructor(text: ClaimText) {
    this.#text = text;
  }

  of(bearer: NameBearer): Gender | undefined {
    if (bearer.kind !== 'person') return undefined;
    if (!this.#known.has(bearer.name)) this.#known.set(bearer.name, this.#judge(bearer));
    return this.#known.get(bearer.name);
  }

  /** A resolved pronoun settles what the name left open. */
  learn(name: string, gender: Gender): void {
    if (this.#known.get(name) === undefined) this.#known.set(name, gender);
  }

  #judge(bearer: Extract<NameBearer, { kind: 'person' }>): Gender | undefined {
    return (
      this.#byTitle(bearer) ??
      wordsGender(bearer.person.role) ??
      wordsGender(bearer.name) ??
      byFirstName(bearer.name)
    );
  }

  /** "Mrs Obi", "spokeswoman Ana Ruiz". */
  #byTitle({ person }: Extract<NameBearer, { kind: 'person' }>): Gender | undefined {
    for (const mention of person.mentions.slice(0, 12)) {
      const { first } = this.#text.tokensIn(mention);
      const before = this.#text.tokens[first - 1];
      if (before === undefined || before.end < mention.start - 2) continue;
      const word = before.text.toLowerCase();
      const gender = /^(?:he|she|her|his|him)$/.test(word) ? undefined : genderOfWord(word);
      if (gender !== undefined) return gender;
    }
    return undefined;
  }
}

function wordsGender(phrase: string | undefined): Gender | undefined {
  if (phrase === undefined) return undefined;
  for (const word of phrase.toLowerCase().split(/\s+/)) {
    const gender = genderOfWord(word);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

function byFirstName(name: string): Gender | undefined {
  const first = name.toLowerCase().split(/\s+/)[0] ?? '';
  if (!name.includes(' ')) return undefined;
  if (WOMENS_NAMES.has(first)) return 'woman';
  return MENS_NAMES.has(first) ? 'man' : undefined;
}
