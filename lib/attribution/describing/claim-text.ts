import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/token.ts';
import type { Organisation } from '../../organisations/organisation.ts';
import type { Person } from '../../organisations/person.ts';
import { type FigureText, figureText } from '../figures/find-figures.ts';
import { findQuotations, type Quotations } from '../reading/quotations.ts';

/** What claims are described from: a text, cut up, with the names in it. */
export interface ClaimContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: { readonly organisations: readonly Organisation[]; readonly people: readonly Person[] };
}

/** One place at which a person or an organisation is named. */
export interface NameMention extends Span {
  readonly bearer: NameBearer;
}
export type NameBearer =
  | { readonly kind: 'person'; readonly name: string; readonly person: Person }
  | { readonly kind: 'organisation'; readonly name: string; readonly organisation: Organisation };

/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A text made ready to be asked about its tokens, sentences and names by place. */
export class ClaimText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: Quotations;
  readonly figureText: FigureText;
  /** In text order. */
  readonly names: readonly NameMention[];

  constructor({ text, tokens, sentences, names }: ClaimContext) {
    this.text = text;
    this.tokens = tokens;
    this.sentences = sentences;
    this.quotations = findQuotations(text, tokens, sentences);
    this.figureText = figureText(tokens);
    this.names = nameMentions(names);
  }

  /** Each token's text in lower case. */
  get words(): readonly string[] {
    return this.figureText.words;
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** The tokens that a span covers, in whole or in part. */
  tokensIn({ start, end }: Span): TokenRange {
    const first = firstEndingAfter(this.tokens, start);
    const last = firstEndingAfter(this.tokens, end - 1);
    const isInside = (this.tokens[last]?.start ?? end) < end;
    return { first, end: Math.max(first, isInside ? last + 1 : last) };
  }

  /** The index of the sentence that holds the offset, or of the next one. */
  sentenceIndexAt(offset: number): number {
    return Math.min(firstEndingAfter(this.sentences, offset), Math.max(0, this.sentences.length - 1));
  }

  sentenceAt(offset: number): Sentence | undefined {
    return this.sentences[this.sentenceIndexAt(offset)];
  }

  /** The names in a span, in text order. */
  namesIn({ start, end }: Span): readonly NameMention[] {
    const found: NameMention[] = [];
    for (let at = firstEndingAfter(this.names, start); at < this.names.length; at += 1) {
      const mention = this.names[at];
      if (!mention || mention.start >= end) break;
      found.push(mention);
    }
    return found;
  }

  /** The index of the first name that begins at or after the offset. */
  nameIndexAfter(offset: number): number {
    return firstEndingAfter(this.names, offset);
  }
}

/** Index of the first of some ordered spans that ends behind the offset. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Overlapping names are reduced to the one that begins first, the longest of these. */
function nameMentions({ organisations, people }: ClaimContext['names']): readonly NameMention[] {
  const mentions: NameMention[] = [
    ...people.flatMap((person) =>
      person.mentions.map(
        ({ start, end }): NameMention => ({
          start,
          end,
          bearer: { kind: 'person', name: person.name, person },
        }),
      ),
    ),
    ...organisations.flatMap((organisation) =>
      organisation.mentions.map(
        ({ start, end }): NameMention => ({
          start,
          end,
          bearer: { kind: 'organisation', name: organisation.name, organisation },
        }),
      ),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return mentions.filter(({ start, end }) => {
    if (start < reached || end <= start) return false;
    reached = end;
    return true;
  });
}
