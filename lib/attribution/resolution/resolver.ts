import type { Mention, SourceType } from '../claim.ts';
import type { ClaimText, NameMention } from '../describing/claim-text.ts';
import { type Head, headOf } from '../describing/source-head.ts';
import { sourceTypeOf } from '../describing/source-type.ts';
import { type Antecedent, antecedentOf } from './antecedent.ts';
import { describedBy } from './descriptions.ts';
import { Discourse } from './discourse.ts';
import { genderOfWord } from './gender.ts';
import { type Found, personBefore, speakerFor } from './pronouns.ts';
import { relativeTo } from './relatives.ts';

/** A mention with whom it stands for, and the kind of source that this is. */
export interface Resolved {
  readonly mention: Mention;
  readonly type: SourceType;
}

/**
 * Finds for each source of a text whom it stands for. Sources are given in text order, as each may be what a later
 * one takes up.
 */
export class Resolver {
  readonly #text: ClaimText;
  readonly #discourse: Discourse;

  constructor(text: ClaimText) {
    this.#text = text;
    this.#discourse = new Discourse(text);
  }

  resolve(mention: Mention): Resolved {
    const type = sourceTypeOf(mention, this.#text);
    const found = this.#find(mention, type);
    if (typeof found === 'string') {
      if (!isPronoun(mention)) this.#discourse.speakers.add(selfOf(mention, type), mention.start);
      return { mention: { ...mention, unresolved: found }, type };
    }
    const antecedent = found ?? selfOf(mention, type);
    this.#discourse.speakers.add(antecedent, mention.start);
    const holdsIt = mention.start <= antecedent.start && mention.end >= antecedent.end;
    // A reader may have given it a name that the text does not have.
    const namesIt = holdsIt && !this.#isRenamed(antecedent);
    const isItself = namesIt || withoutArticle(mention.text) === withoutArticle(antecedent.name);
    const takesType = isPronoun(mention) || type === 'none';
    return {
      mention: isItself ? mention : { ...mention, resolved: placed(antecedent) },
      type: takesType ? antecedent.type : type,
    };
  }

  #isRenamed(antecedent: Antecedent): boolean {
    const written = this.#text.slice(antecedent).replace(/\s+/g, ' ');
    return antecedent.bearer !== undefined && withoutArticle(written) !== withoutArticle(antecedent.name);
  }

  #find(mention: Mention, type: SourceType): Found | undefined {
    const text = this.#text;
    const range = text.tokensIn(mention);
    const words = text.words.slice(range.first, range.end);
    if (words.length === 1) {
      const pronoun = this.#findPronoun(mention, words[0] ?? '');
      if (pronoun !== undefined) return pronoun;
    }
    const head = headOf(words);
    const name = nameFor(type, text.namesIn(mention), text.tokens[range.first + head.at]?.start ?? -1);
    if (name !== undefined) return antecedentOf(name.bearer, text);
    if (!isBareDescription(words, head) || text.namesIn(mention).length > 0) return undefined;
    return describedBy(mention, head, type, this.#discourse);
  }

  #findPronoun(mention: Mention, word: string): Found | undefined {
    const { speakers, genders } = this.#discourse;
    if (/^(?:he|she|him|her)$/.test(word)) {
      const gender = genderOfWord(word);
      const found = personBefore(mention, gender, this.#text, speakers, genders);
      if (typeof found !== 'string' && gender !== undefined) genders.learn(found.name, gender);
      return found;
    }
    if (/^(?:they|them|we|it|i)$/.test(word)) return speakerFor(word, mention, this.#text, speakers);
    return word === 'who' || word === 'which' ? relativeTo(mention, word, this.#text) : undefined;
  }
}

/** "the committee", "that former minister"; not "the nurses' union" or "the head of the bank", which say enough. */
const isBareDescription = (words: readonly string[], head: Head): boolean =>
  /^(?:the|this|that|these|those)$/.test(words[0] ?? '') &&
  head.end >= words.length &&
  !words.some((word) => /^(?:['’]s?|\p{L}+s['’])$/u.test(word));

const isPronoun = ({ text }: Mention): boolean =>
  /^(?:he|she|him|her|they|them|we|it|i|who|which)$/i.test(text);

/** The name that the source is: the one at its head, or for a person the one behind the role. */
function nameFor(type: SourceType, names: readonly NameMention[], head: number): NameMention | undefined {
  if (type === 'person') {
    return (
      names.find(({ bearer, start, end }) => bearer.kind === 'person' && start <= head && end > head) ??
      names.find(({ bearer }) => bearer.kind === 'person')
    );
  }
  if (type !== 'organisation') return undefined;
  return names.find(
    ({ bearer, start, end }) => bearer.kind === 'organisation' && start <= head && end > head,
  );
}

const selfOf = ({ text, start, end }: Mention, type: SourceType): Antecedent => ({
  name: text,
  start,
  end,
  type,
});
const withoutArticle = (name: string): string => name.replace(/^(?:the|an?)\s/i, '');
const placed = ({ name, start, end }: Antecedent) => ({ name, start, end });
