import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { SAMPLE_LIBRARY, writtenText } from './consumers/written.ts';

const SHELF = { shelf: 7, nested: { row: ['a', null] } };

/** The sample with fields that Sayso does not know: of the records themselves, and kept from other tools. */
const library: LibraryContents = {
  ...SAMPLE_LIBRARY,
  articles: SAMPLE_LIBRARY.articles.map((article) => ({ ...article, unknown: SHELF, paper: 'rough' })),
  annotations: SAMPLE_LIBRARY.annotations.map((annotation) => ({
    ...annotation,
    unknown: { hypothesis: SHELF },
    mood: 'grim',
    claim: { ...annotation.claim, weight: 3 },
  })),
};

function read(name: string, text: string): { annotation: Annotation | undefined; records: LibraryContents } {
  const file = readFile(name, text);
  if (!file.ok) throw new Error(file.problem.message);
  return { annotation: file.value.records.annotations[0], records: file.value.records };
}

describe.each([
  ['bundle', 'x.sayso.jsonl'],
  ['csv', 'x.csv'],
  ['web-annotation', 'x.jsonld'],
])('fields that Sayso does not know, in %s', (format, name) => {
  it('come back as they went out, twice over', async () => {
    const once = read(name, await writtenText(format, library)).records;
    const { articles, annotations } = read(name, await writtenText(format, once)).records;
    expect(annotations).toEqual(library.annotations);
    expect(articles).toEqual(library.articles);
  });
});

describe('what another tool put into a file of Sayso’s', () => {
  it('is kept, of a table', async () => {
    const [header = '', ...rows] = (await writtenText('csv', SAMPLE_LIBRARY)).split('\r\n');
    const text = [`${header},my rating,__proto__`, `${rows[0]},high,x`, ...rows.slice(1)].join('\r\n');
    const { annotation, records } = read('x.csv', text);
    expect(annotation?.unknown).toEqual({ table: { 'my rating': 'high' } });
    const again = read('y.sayso.jsonl', await writtenText('bundle', records));
    expect(again.annotation?.unknown).toEqual({ table: { 'my rating': 'high' } });
  });

  it('is kept, of annotations, with the tags and the note that it changed', async () => {
    const file = JSON.parse(await writtenText('web-annotation', SAMPLE_LIBRARY));
    const [item] = file.first.items;
    item.rights = 'https://creativecommons.org/licenses/by/4.0/';
    item.body.push({ type: 'TextualBody', purpose: 'tagging', value: 'added' });
    const [sample] = SAMPLE_LIBRARY.annotations;
    expect(read('x.jsonld', JSON.stringify(file)).annotation).toMatchObject({
      unknown: { webAnnotation: { rights: 'https://creativecommons.org/licenses/by/4.0/' } },
      tags: [...(sample?.tags ?? []), 'added'],
      note: sample?.note,
      earlier: [sample?.modified],
    });
  });
});
