import { readdirSync, readFileSync } from 'node:fs';
import type { NameType } from '../../../lib/organisations/tagging/labels.ts';
import type { CorpusDocument, Entity, Split } from './corpus-document.ts';

/** Stories written for this project, names marked in them: learned from, chosen on, measured on. */
const FOLDERS: readonly { readonly split: Split; readonly folder: URL }[] = [
  { split: 'train', folder: new URL('world-news/', import.meta.url) },
  { split: 'dev', folder: new URL('../../../tests/fixtures/organisations/world-news/dev/', import.meta.url) },
  {
    split: 'test',
    folder: new URL('../../../tests/fixtures/organisations/world-news/test/', import.meta.url),
  },
];

export const readWorldNews = (): CorpusDocument[] =>
  FOLDERS.flatMap(({ split, folder }) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap((name) => storiesOf(readFileSync(new URL(name, folder), 'utf8')))
      .map((story, number) => readStory(story, split, number)),
  );

/** A blank line between two stories; the first line of each says country, kind of outlet and topic. */
const storiesOf = (file: string): string[] =>
  file
    .split(/\n\s*\n/)
    .map((story) => story.replace(/^\s*#.*\n/, '').trim())
    .filter(Boolean);

const TYPE_OF: Readonly<Record<string, NameType>> = { O: 'ORG', P: 'PER', L: 'LOC' };
const MARK = /\[([OPL]):([^\]]+)\]/g;

/** A story without its marks: `[O:Reuters]` is "Reuters", an organisation. */
export function readStory(marked: string, split: Split, number: number): CorpusDocument {
  const entities: Entity[] = [];
  let text = '';
  let read = 0;
  for (const { 0: whole, 1: mark = '', 2: name = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(read, index);
    const type = TYPE_OF[mark];
    if (type) entities.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    read = index + whole.length;
  }
  return { corpus: 'world', split, number, text: `${text}${marked.slice(read)}\n`, entities };
}
