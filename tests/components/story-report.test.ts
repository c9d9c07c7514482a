// @vitest-environment jsdom
import './spoken.ts';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { storyReport } from '../../components/compare/report/story-report.ts';
import { compareArticles } from '../../lib/compare/compare.ts';
import { savedArticle, savedClaim } from '../compare/saved.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off' },
});

function reportOf(text: string, url = 'https://courier.example/dam'): string {
  const courier = savedArticle('Courier', { headline: text, url, published: '2026-04-14' });
  const herald = savedArticle('Herald');
  const post = savedArticle('Post');
  const articles = [courier, herald, post];
  const annotations = [
    savedClaim(courier, {
      source: 'Leyla Orucova',
      content: `392 people were injured at the Sarvan dam ${text}`,
    }),
    savedClaim(herald, { source: text, cue: text, content: '350 people were injured at the Sarvan dam' }),
  ];
  const comparison = compareArticles({ articles, annotations });
  return storyReport({ name: text, articles, comparison, made: new Date('2026-04-15T12:00:00Z') });
}

it('tells what each outlet has, where figures differ, and how much of each outlet is saved', () => {
  const text = new DOMParser().parseFromString(reportOf('The dam'), 'text/html').body.textContent ?? '';
  expect(text).toContain('Figures differ');
  expect(text).toMatch(/Courier: 392 · Leyla Orucova/);
  expect(text).toContain('No match among your saved claims of Post');
  expect(text).toContain('Courier: 1 article, 1 saved claim');
});

it('asks for nothing and runs nothing, whatever a page gave it', () => {
  const hostile = '"><script src="https://evil.example/x.js"></script><img src=x onerror=alert(1)>';
  const page = new DOMParser().parseFromString(reportOf(hostile, 'javascript:alert(1)'), 'text/html');
  expect(page.querySelectorAll('script, img, link, iframe, [onerror], a:not([href^="https:"])')).toHaveLength(
    0,
  );
  expect(page.title).toBe(hostile);
});

it('is valid HTML, whatever a page gave it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
      const { results } = await validator.validateString(reportOf(text));
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 60_000);
