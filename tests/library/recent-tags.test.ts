import { beforeEach, expect, it } from 'vitest';
import { recentTags } from '../../lib/library/recent-tags.ts';
import { colourTag } from '../../lib/library/tag-styles.ts';
import { saveClaims } from '../../lib/library/writer.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { claim, newAnnotation, newArticle } from './records.ts';

beforeEach(freshLibrary);

async function saveTagged(page: string, ...tags: readonly (readonly string[])[]) {
  const claims = tags.map((given, at) =>
    newAnnotation(page, { claim: claim(`claim ${at}`, at * 90), tags: given }),
  );
  unwrapped(await saveClaims(newArticle(page), claims));
  await new Promise((resolve) => setTimeout(resolve, 2));
}

it('suggests the tags of the newest claims first, each once, and then those that have a colour', async () => {
  await saveTagged('flood', ['water', 'dam']);
  await saveTagged('fire', ['hall', 'water']);
  unwrapped(await colourTag('kept for later', 'blue'));
  unwrapped(await colourTag('dam', 'green'));
  expect(await recentTags()).toEqual(['hall', 'water', 'dam', 'kept for later']);
});

it('looks at the newest 500 claims, whatever else there is', async () => {
  await saveTagged('old', ['long ago']);
  await saveTagged('new', ...Array.from({ length: 500 }, () => ['today']));
  expect(await recentTags()).toEqual(['today']);
});
