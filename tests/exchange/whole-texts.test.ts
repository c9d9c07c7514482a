import { describe, expect, it } from 'vitest';
import { bundleImport } from '../../lib/exchange/bundle/read-bundle.ts';
import { bundle } from '../../lib/exchange/bundle/write-bundle.ts';
import { type ExportSource, sourceIn, withoutTexts } from '../../lib/exchange/export-source.ts';
import { writeFile } from '../../lib/exchange/write-file.ts';

const version = {
  article: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  fingerprint: 'f1',
  read: '2026-03-01T12:00:00.000Z',
  headline: 'Ferry to run again',
  length: 29,
  text: 'The ferry will run, she said.',
};

async function versionsIn(source: ExportSource) {
  const file = await writeFile(bundle, source, { now: '2026-03-02T12:00:00.000Z' });
  const result = bundleImport.read(await file.text());
  return result.ok ? result.value.versions : result.problem;
}

describe('whole texts of articles', () => {
  const source = sourceIn({ articles: [], annotations: [], versions: [version] });

  it('go into a bundle as they were read', async () => {
    expect(await versionsIn(source)).toEqual([version]);
  });

  it('stay out where the reader did not ask for them, while the note of the reading goes along', async () => {
    const { text: _text, ...noted } = version;
    expect(await versionsIn(withoutTexts(source))).toEqual([noted]);
  });
});
