import type { Mention, SourceType } from '../claim.ts';
import type { ClaimText, NameMention } from '../claim-text.ts';
import { headOf } from '../source-head.ts';
import { sourceTypeOf } from '../source-type.ts';
import { type Antecedent, antecedentOf } from './antecedent.ts';
import { describedBy } from './descriptions.ts';
import { Genders, genderOfWord } from './gender.ts';
import { type Found, personBefore, speakerFor } from './pronouns.ts';
import { relativeTo } from './relatives.ts';
import { Speakers } from './speakers.ts';

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
  readonly #speakers = new Speakers();
  readonly #genders: Genders;

  constructor(text: ClaimText) {
    this.#text = text;
    this.#genders = new Genders(text);
  }

  resolve(mention: Mention): Resolved {
    const type = sourceTypeOf(mention, this.#text);
    const found = this.#find(mention, type);
    if (typeof found === 'string') {
      return { mention: { ...mention, unresolved: found }, type };
    }
    const antecedent = found ?? { name: mention.text, start: mention.start, end: mention.end, type };
    this.#speakers.add(antecedent);
    const isItself = mention.start <= antecedent.start && mention.end >= antecedent.end;
    const takesType = isPronoun(mention) || type === 'none';
    return {
      mention: isItself ? mention : { ...mention, resolved: placed(antecedent) },
      type: takesType ? antecedent.type : type,
    };
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
    const stands = head.isDefinite && head.end >= words.length && text.namesIn(mention).length === 0;
    if (!stands) return undefined;
    return describedBy(mention, head, type, { text, speakers: this.#speakers, genders: this.#genders });
  }

  #findPronoun(mention: Mention, word: string): Found | undefined {
    if (word === 'he' || word === 'she') {
      const gender = genderOfWord(word);
      const found = personBefore(mention, gender, this.#text, this.#speakers, this.#genders);
      if (typeof found !== 'string' && gender !== undefined) this.#genders.learn(found.name, gender);
      return found;
    }
    if (/^(?:they|we|it|i)$/.test(word)) return speakerFor(word, mention, this.#speakers);
    return word === 'who' || word === 'which' ? relativeTo(mention, word, this.#text) : undefined;
  }
}

const isPronoun = ({ text }: Mention): boolean => /^(?:he|she|they|we|it|i|who|which)$/i.test(text);

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

const placed = ({ name, start, end }: Antecedent) => ({ name, start, end });
