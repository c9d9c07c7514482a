import type { NameType } from '../../../lib/organisations/tagging/labels.ts';

export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}
/** Several sentences of one corpus that stand together, one a line. */
export interface CorpusDocument {
  readonly corpus: Corpus;
  readonly split: Split;
  /** Its place in the corpus, from 0. */
  readonly number: number;
  readonly text: string;
  readonly entities: readonly Entity[];
}
export const CORPORA = ['ewt', 'gum', 'wikigold', 'gov', 'crossner', 'redocred', 'world', 'gmb'] as const;
export type Corpus = (typeof CORPORA)[number];
export type Split = 'train' | 'dev' | 'test';
