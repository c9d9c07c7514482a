import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIBRARY_VERSION, MIGRATIONS, migrate } from '../../lib/library/migrations/migrations.ts';
import { annotationsOfArticle, draftsOfPage, readLibrary } from '../../lib/library/reader.ts';
import { undo } from '../../lib/library/undo.ts';
import { saveClaims } from '../../lib/library/writer.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { newAnnotation, newArticle } from './records.ts';
import { opened, putOnDisk, type StoredDatabase, shapeOf } from './stored-database.ts';

/** A sample of every version, today's too: it becomes the frozen one when a migration is added. */
const samples = MIGRATIONS.map(
  ({ version }): StoredDatabase =>
    JSON.parse(readFileSync(`tests/fixtures/library/version-${version}.json`, 'utf8')),
);

beforeEach(freshLibrary);

describe('migrations', () => {
  it('are numbered without a gap', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it.each(samples)('make version $version as its frozen sample has it', async ({ version, stores }) => {
    const database = await opened(version, (raw, transaction) => migrate(raw, transaction, 0, version));
    const frozen = Object.entries(stores).map(([name, { records: _records, ...shape }]) => [name, shape]);
    expect(shapeOf(database)).toEqual(Object.fromEntries(frozen));
    database.close();
  });

  it.each(samples)('from version $version keep every record', async (sample) => {
    await putOnDisk(sample);
    const { articles, annotations } = await readLibrary();
    expect(articles).toEqual(sample.stores.articles?.records);
    expect(annotations).toEqual(sample.stores.annotations?.records);
    expect(await draftsOfPage('https://courier.example/flood')).toEqual(sample.stores.drafts?.records);
  });

  it.each(samples)('from version $version leave a library that can be written and undone', async (sample) => {
    await putOnDisk(sample);
    const before = await readLibrary();
    unwrapped(await saveClaims(newArticle(), [newAnnotation('a new claim')]));
    expect(await annotationsOfArticle(newArticle().canonicalUrl)).toHaveLength(2);
    const entry = (sample.stores.journal?.records.length ?? 0) + 1;
    unwrapped(await undo(entry));
    expect(await readLibrary()).toEqual(before);
  });

  it('leave a library of a newer version alone, and say so', async () => {
    (await opened(LIBRARY_VERSION + 1, (database) => database.createObjectStore('later'))).close();
    expect(await saveClaims(newArticle(), [newAnnotation('x')])).toMatchObject({
      ok: false,
      problem: { code: 'library-newer' },
    });
  });
});
