import { existsSync, readFileSync } from 'node:fs';
import { isDemonym } from '../../../lib/organisations/lexicon/places.ts';
import { NAME_TYPES, type NameType } from '../../../lib/organisations/tagging/labels.ts';
import type { CorpusDocument, Entity, Split } from './corpus-document.ts';
import { PlainText } from './plain-text.ts';

interface MentionRecord {
  readonly sent_id: number;
  /** Tokens of the sentence, half-open. */
  readonly pos: readonly [first: number, end: number];
  readonly type: string;
}
interface AbstractRecord {
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly MentionRecord[])[];
}

/** Every tenth text is for measuring: nothing is learned from it. */
const HELD_BACK = 10;

/** Re-DocRED as it is published: the two files of revised abstracts that are small enough to be had everywhere. */
export function readRedocred(folder: string): CorpusDocument[] {
  return ['dev_revised.json', 'test_revised.json']
    .map((name) => `${folder}/${name}`)
    .filter((file) => existsSync(file))
    .flatMap((file): AbstractRecord[] => JSON.parse(readFileSync(file, 'utf8')))
    .map((record, number) => toDocument(record, number % HELD_BACK === 0 ? 'test' : 'train', number));
}

function toDocument({ sents, vertexSet }: AbstractRecord, split: Split, number: number): CorpusDocument {
  const mentions = vertexSet.flat();
  const entities: Entity[] = [];
  let text = '';
  sents.forEach((sentence, index) => {
    const writer = new PlainText('join');
    const spans = sentence.map((token) => writer.add(token));
    for (const { sent_id, pos, type } of mentions) {
      const [start] = spans[pos[0]] ?? [];
      const [, end] = spans[pos[1] - 1] ?? [];
      const known = nameType(type);
      if (sent_id !== index || start === undefined || end === undefined || !known) continue;
      if (isPeopleOrFaith(writer.text.slice(start, end).toLowerCase())) continue;
      entities.push({ start: text.length + start, end: text.length + end, type: known });
    }
    text += `${writer.text}\n`;
  });
  return { corpus: 'redocred', split, number, text, entities };
}

/** Peoples and faiths are places and organisations there; here they are no names. */
const isPeopleOrFaith = (lowerName: string): boolean =>
  isDemonym(lowerName.slice(lowerName.lastIndexOf('-') + 1)) || PEOPLES_AND_FAITHS.test(lowerName);
const PEOPLES_AND_FAITHS =
  /^(?:islam|christianity|judaism|hinduism|buddhism|catholicism|(?:roman |irish )?catholics?|protestants?|muslims?|christians?|jews|jewish|hindus?|buddhists?|israelites|african[- ]americans?|native americans?|nazis?|orthodox|anglicans?|sunnis?|shi'?ites?|shia)$/;

const nameType = (type: string): NameType | undefined => NAME_TYPES.find((name) => name === type);
