import { existsSync, readFileSync } from 'node:fs';
import type { NameType } from '../../../lib/organisations/tagging/labels.ts';
import type { CorpusDocument, Entity, Split } from './corpus-document.ts';
import { PlainText } from './plain-text.ts';

const DOMAINS = ['politics', 'science', 'literature', 'music', 'ai'] as const;

/** What its own types are here; all others are no names of ours. */
const TYPES: Readonly<Record<string, NameType>> = {
  organisation: 'ORG',
  politicalparty: 'ORG',
  university: 'ORG',
  band: 'ORG',
  magazine: 'ORG',
  person: 'PER',
  politician: 'PER',
  writer: 'PER',
  musicalartist: 'PER',
  scientist: 'PER',
  researcher: 'PER',
  country: 'LOC',
  location: 'LOC',
};

/** CrossNER as it is published: `ner_data/DOMAIN/SPLIT.txt` in a folder, a token and its label a line. */
export function readCrossner(folder: string): CorpusDocument[] {
  const documents: CorpusDocument[] = [];
  for (const domain of DOMAINS)
    for (const split of ['train', 'dev', 'test'] as const) {
      const file = `${folder}/${domain}/${split}.txt`;
      if (!existsSync(file)) continue;
      for (const sentence of readFileSync(file, 'utf8')
        .trim()
        .split(/\n\s*\n/))
        documents.push(toDocument(sentence, partOf(domain, split), documents.length));
    }
  return documents;
}

/** Its training parts are tiny: all is learned from but the test part on politics, which is nearest to news. */
const partOf = (domain: (typeof DOMAINS)[number], split: Split): Split =>
  domain === 'politics' && split === 'test' ? 'test' : 'train';

function toDocument(sentence: string, split: Split, number: number): CorpusDocument {
  const writer = new PlainText();
  const entities: { start: number; end: number; type: NameType | undefined }[] = [];
  for (const line of sentence.split('\n')) {
    const [token = '', label = 'O'] = line.trim().split(/\s+/);
    const [start, end] = writer.add(token);
    const open = entities.at(-1);
    if (label.startsWith('B-')) entities.push({ start, end, type: TYPES[label.slice(2)] });
    else if (label.startsWith('I-') && open) open.end = end;
  }
  const named = entities.flatMap(({ start, end, type }): Entity[] => (type ? [{ start, end, type }] : []));
  return { corpus: 'crossner', split, number, text: `${writer.text}\n`, entities: named };
}
