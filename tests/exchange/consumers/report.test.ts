import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { contents } from '../arbitraries.ts';
import { SAMPLE_LIBRARY, writtenText } from './written.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // How HTML is laid out is no question of validity; and one file that needs no other has its style inside.
  rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off' },
});
const complaints = async (html: string) => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
};

describe('a validator of HTML', () => {
  it('finds what is wrong, so that finding nothing means something', async () => {
    const html = await writtenText('html', SAMPLE_LIBRARY);
    expect(await complaints(html.replace('</blockquote>', '</div>'))).not.toEqual([]);
    expect(await complaints(html.replace('<html lang="en">', '<html>'))).not.toEqual([]);
  });

  it('finds nothing wrong with the report', async () => {
    expect(await complaints(await writtenText('html', SAMPLE_LIBRARY))).toEqual([]);
  });

  it('finds nothing wrong with the report of any library', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (library) => {
        expect(await complaints(await writtenText('html', library))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
