import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { LABELS, type Label, labelNumber } from '../../../lib/language/dependency-labels.ts';
import { tagNumber, WORD_TAGS, type WordTag } from '../../../lib/language/tags.ts';
import type { Token } from '../../../lib/language/token.ts';
import { tokenise } from '../../../lib/language/tokenise.ts';

/** A treebank's sentence over our own tokens. Heads are indices into them, -1 for the root. */
export interface TreeSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

interface TreeWord {
  readonly start: number;
  readonly end: number;
  readonly tag: number;
  readonly head: number;
  readonly label: number;
}

/** Reads a CoNLL-U file, gzipped. Sentences that our tokens cut otherwise than by joining words are left out. */
export function readTreebank(file: string): TreeSentence[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n\n')
    .map((block) => sentenceOf(block.split('\n')))
    .filter((sentence) => sentence !== undefined);
}

function sentenceOf(lines: readonly string[]): TreeSentence | undefined {
  const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length);
  if (!text) return undefined;
  const words: TreeWord[] = [];
  let from = 0;
  for (const line of lines) {
    const [id, form, , , xpos, , head, relation] = line.split('\t');
    if (!id || !/^\d+$/.test(id) || !form) continue;
    const start = text.indexOf(form, from);
    if (start < 0 || start > from + 3) return undefined;
    from = start + form.length;
    words.push({
      start,
      end: from,
      tag: tagOf(xpos ?? ''),
      head: Number(head) - 1,
      label: labelOf(relation ?? ''),
    });
  }
  return overOurTokens(text, words);
}

/** Joins the treebank's words that make up one of our tokens: the one whose head stands outside speaks for all. */
function overOurTokens(text: string, words: readonly TreeWord[]): TreeSentence | undefined {
  const tokens = tokenise(text);
  const tokenOf = new Int32Array(words.length);
  let t = 0;
  for (const [i, word] of words.entries()) {
    while (t < tokens.length && (tokens[t]?.end ?? 0) <= word.start) t++;
    const token = tokens[t];
    if (!token || word.start < token.start || word.end > token.end) return undefined;
    tokenOf[i] = t;
  }
  const tags = new Int32Array(tokens.length);
  const labels = new Int32Array(tokens.length);
  const heads = new Int32Array(tokens.length).fill(-2);
  for (const [i, word] of words.entries()) {
    const token = tokenOf[i] ?? 0;
    const head = word.head < 0 ? -1 : (tokenOf[word.head] ?? 0);
    if (head === token) continue;
    if (heads[token] !== -2 && heads[token] !== head) return undefined;
    heads[token] = head;
    tags[token] = word.tag;
    labels[token] = word.label;
  }
  return heads.includes(-2) ? undefined : { text, tokens, tags, heads, labels };
}

const JOINED: Readonly<Record<string, WordTag>> = {
  NNPS: 'NNP',
  JJR: 'JJ',
  JJS: 'JJ',
  RBR: 'RB',
  RBS: 'RB',
  WDT: 'WP',
  WRB: 'WP',
  WP$: 'WP',
  EX: 'PRP',
  PDT: 'DT',
};
const tagOf = (xpos: string): number => {
  const tag = WORD_TAGS.find((known) => known === (JOINED[xpos] ?? xpos));
  return tagNumber(tag ?? 'XX');
};

const NEAREST: Readonly<Record<string, Label>> = {
  'csubj:pass': 'csubj',
  list: 'parataxis',
  goeswith: 'fixed',
  'flat:foreign': 'flat',
};
const labelOf = (relation: string): number => {
  const near = NEAREST[relation] ?? relation;
  const label =
    LABELS.find((known) => known === near) ?? LABELS.find((known) => known === near.split(':')[0]);
  return labelNumber(label ?? 'dep');
};
