import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { NAME_TYPES } from '../../../lib/organisations/tagging/labels.ts';
import type { Corpus, CorpusDocument, Entity, Split } from './corpus-document.ts';
import { readCrossner } from './crossner.ts';
import { readRedocred } from './redocred.ts';
import { readWorldNews } from './world-news.ts';

interface SentenceRecord {
  readonly id: string;
  readonly split: Split;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** Where the corpus does not say which sentences make up a text, neighbours stand for one. */
const SENTENCES_A_DOCUMENT = 12;
const KNOWS_ITS_TEXTS: ReadonlySet<Corpus> = new Set(['ewt', 'gum']);

export function readCorpus(folder: string, corpus: Corpus): CorpusDocument[] {
  if (corpus === 'crossner') return readCrossner(`${folder}/crossner`);
  if (corpus === 'world') return readWorldNews();
  if (corpus === 'redocred') return readRedocred(`${folder}/redocred`);
  const lines = gunzipSync(readFileSync(`${folder}/${corpus}.jsonl.gz`))
    .toString('utf8')
    .split('\n');
  const groups = new Map<string, SentenceRecord[]>();
  lines.filter(Boolean).forEach((line, index) => {
    const record: SentenceRecord = JSON.parse(line);
    const text = KNOWS_ITS_TEXTS.has(corpus)
      ? record.id.replace(/-\d+$/, '')
      : String(Math.floor(index / SENTENCES_A_DOCUMENT));
    const key = `${record.split} ${text}`;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  });
  return [...groups.values()].map((group, number) => toDocument(corpus, number, group));
}

function toDocument(corpus: Corpus, number: number, records: readonly SentenceRecord[]): CorpusDocument {
  let text = '';
  const entities: Entity[] = [];
  for (const record of records) {
    for (const { start, end, type } of record.entities) {
      const known = NAME_TYPES.find((name) => name === type);
      if (known) entities.push({ start: text.length + start, end: text.length + end, type: known });
    }
    text += `${record.text.replace(/\n/g, ' ')}\n`;
  }
  const [first] = records;
  return { corpus, split: first?.split ?? 'train', number, text, entities };
}
