import { describe, expect, it } from 'vitest';
import { EMPTY_CONTENTS, type LibraryContents } from '../../lib/annotation/library-contents.ts';
import { revise } from '../../lib/annotation/record/revise.ts';
import { codebookAlone, codebookWithClaims, withoutCodes } from '../../lib/exchange/assignment.ts';
import { bundle } from '../../lib/exchange/bundle/write-bundle.ts';
import { type ExportSource, sourceIn } from '../../lib/exchange/export-source.ts';
import { merge } from '../../lib/exchange/merge.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { writeFile } from '../../lib/exchange/write-file.ts';
import { BLAME, CODEBOOK, CODES, FRAME } from '../codebook/sample-codebook.ts';
import { sampleAnnotation, sampleArticle } from './sample.ts';

const now = '2026-03-01T12:00:00.000Z';
const library: LibraryContents = {
  articles: [sampleArticle],
  annotations: [{ ...sampleAnnotation, codes: CODES, adjudicated: CODES }],
  codebooks: [CODEBOOK],
  stories: [{ id: 'a', articles: [sampleArticle.id] }],
};

async function imported(source: ExportSource): Promise<LibraryContents> {
  const file = readFile('a.sayso.jsonl', await (await writeFile(bundle, source, { now })).text());
  if (!file.ok) throw new Error(file.problem.message);
  return file.value.records;
}

describe('an assignment', () => {
  it('is the codebook and nothing else of the library', async () => {
    const { contents } = merge(EMPTY_CONTENTS, await imported(codebookAlone(CODEBOOK)));
    expect(contents).toEqual({ ...EMPTY_CONTENTS, codebooks: [CODEBOOK] });
  });

  it('is the codebook with claims, coded or not, and nothing arranged around others', async () => {
    const coded = await imported(codebookWithClaims(CODEBOOK, sourceIn(library)));
    expect(coded).toMatchObject({ codebooks: [CODEBOOK], annotations: library.annotations });
    expect(coded.stories).toBeUndefined();
    const blank = await imported(withoutCodes(codebookWithClaims(CODEBOOK, sourceIn(library)), now));
    expect(blank.annotations.map(({ codes }) => codes)).toEqual([undefined]);
    expect(blank.annotations.map(({ adjudicated }) => adjudicated)).toEqual([undefined]);
  });

  it('leaves claims that were not coded as they are', async () => {
    const plain = { ...library, annotations: [sampleAnnotation] };
    const blank = await imported(withoutCodes(codebookWithClaims(CODEBOOK, sourceIn(plain)), now));
    expect(blank.annotations).toEqual([sampleAnnotation]);
  });

  it('comes back beside what its author coded meanwhile, and so do those of two students', async () => {
    const blank = await imported(withoutCodes(codebookWithClaims(CODEBOOK, sourceIn(library)), now));
    const codedBy = (value: string, at: string): LibraryContents => ({
      ...blank,
      annotations: blank.annotations.map((annotation) =>
        revise(
          annotation,
          { codes: [{ codebook: CODEBOOK.id, edition: 3, field: FRAME.id, value: [value] }] },
          at,
        ),
      ),
    });
    const one = merge(library, codedBy(BLAME.id, '2026-03-02T12:00:00.000Z')).contents;
    const both = merge(one, codedBy('urn:uuid:other', '2026-03-03T12:00:00.000Z')).contents;
    const versions = [...both.annotations, ...both.beside].map(({ codes }) => codes?.[0]?.value);
    expect(versions).toHaveLength(3);
    expect(versions).toEqual(expect.arrayContaining([CODES[0]?.value, [BLAME.id], ['urn:uuid:other']]));
  });
});
