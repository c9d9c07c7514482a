import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMPTY_CONTENTS } from '../../lib/annotation/library-contents.ts';
import { merge } from '../../lib/exchange/merge.ts';
import { readFile } from '../../lib/exchange/read-file.ts';

const FOLDER = 'tests/fixtures/exchange';
const fixture = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const names = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}/${name}.expected.json`));

/** What a reader would recognise of an import. */
function told(name: string) {
  const file = readFile(name, fixture(name));
  if (!file.ok) return { refused: file.problem.code };
  const { articles, annotations, leftOut } = file.value.records;
  return {
    format: file.value.format,
    leftOut,
    annotations: annotations.map(({ article, claim, tags, note, created, modified }) => ({
      page: articles.find(({ id }) => id === article)?.canonicalUrl,
      headline: articles.find(({ id }) => id === article)?.headline,
      words: claim.content.map(({ text }) => text),
      tags,
      note,
      created,
      modified,
    })),
  };
}

describe("other tools' files, and those of earlier versions", () => {
  it.each(names)('%s is read as expected', (name) => {
    expect(told(name)).toEqual(JSON.parse(fixture(`${name}.expected.json`)));
  });

  it.each(names)('%s changes nothing when imported again', (name) => {
    const file = readFile(name, fixture(name));
    if (!file.ok) return;
    const once = merge(EMPTY_CONTENTS, file.value.records).contents;
    expect(merge(once, file.value.records).summary).toMatchObject({ added: 0, updated: 0 });
  });

  it('keep what Sayso has no field for', () => {
    const file = readFile('hypothesis.json', fixture('hypothesis.json'));
    expect(file.ok && file.value.records.annotations[0]?.unknown).toMatchObject({
      hypothesis: { user: 'acct:reader@hypothes.is' },
    });
  });

  it('that nobody knows are refused with a sentence', () => {
    expect(readFile('holiday.txt', 'Dear all')).toMatchObject({
      ok: false,
      problem: { code: 'import-unknown', message: expect.stringContaining('"holiday.txt"') },
    });
  });
});
