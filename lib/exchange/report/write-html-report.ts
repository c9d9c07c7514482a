import type { Annotation } from '../../annotation/annotation.ts';
import { contentOf, dayIn, sourceOf } from '../claim-words.ts';
import { codeLabels } from '../code-labels.ts';
import { collectionNames } from '../collection-names.ts';
import type { ArticleRecords } from '../export-source.ts';
import { isWebPage } from '../foreign-record.ts';
import { textFormat } from '../text-format.ts';
import { escapeHtml } from './escape-html.ts';
import { REPORT_STYLE } from './report-style.ts';
import { type PictureBar, sourcingPicture } from './sourcing-picture.ts';
import { type Counts, type Parts, partsByForm, partsBySource, Tally } from './tally.ts';

/** One page that needs nothing else: no script, no request; its pictures stand in it. */
export const htmlReport = textFormat({
  id: 'html',
  label: 'export.format.html',
  purpose: 'notes',
  extension: 'html',
  mediaType: 'text/html',
  begin({ now, creator }, arranged) {
    const codesOf = codeLabels(arranged);
    const collectionsOf = collectionNames(arranged);
    const labelsOf: LabelsOf = (annotation) => [
      ...collectionsOf(annotation).map((name) => name && `in ${name}`),
      ...codesOf(annotation),
    ];
    const tally = new Tally();
    return {
      survey: (records) => tally.add(records),
      head: () => `${head(tally, now, creator)}${pictures(tally)}`,
      article: (records) => section(records, labelsOf),
      end: () =>
        '</main>\n<footer><p>Written by Sayso. It shows who says what, not who is right.</p></footer>\n</body>\n</html>\n',
    };
  },
});

const head = (tally: Tally, now: string, creator = ''): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Who says so</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header><h1>Who says so</h1><p>${count(tally.claims, 'claim')} from ${count(tally.articles, 'article')} of ${count(tally.outlets().length, 'outlet')}${creator ? `, saved by ${escapeHtml(creator)}` : ''}. ${dayIn(now) ?? ''}</p></header>
<main>
`;

/** More bars than this would be no picture; the outlets with the fewest claims are drawn as one. */
const MOST_BARS = 12;

function pictures(tally: Tally): string {
  if (tally.articles === 0) return '';
  return `<section class="pictures"><h2>How the claims are sourced</h2>
${sourcingPicture('What stands behind them, by outlet', 'by-source', barsOf(tally, partsBySource))}${sourcingPicture('How they are quoted, by outlet', 'by-form', barsOf(tally, partsByForm))}</section>
`;
}

function barsOf(tally: Tally, partsOf: (counts: Counts) => Parts): readonly PictureBar[] {
  const bars = tally.outlets().map(([name, counts]) => ({ name, parts: partsOf(counts) }));
  const [first, ...others] = bars.slice(MOST_BARS);
  if (!first) return bars;
  const parts = others.reduce((sum, other) => added(sum, other.parts), first.parts);
  return [...bars.slice(0, MOST_BARS), { name: count(others.length + 1, 'other outlet'), parts }];
}

const added = (one: Parts, other: Parts): Parts =>
  one.map(([name, number], at) => [name, number + (other[at]?.[1] ?? 0)]);

/** Its collections and its codes. */
type LabelsOf = (annotation: Annotation) => readonly string[];

function section({ article, annotations }: ArticleRecords, labelsOf: LabelsOf): string {
  const facts = [article.outlet, dayIn(article.published), article.authors.join(', ')].filter(Boolean);
  const headline = `<bdi>${escapeHtml(article.headline).trim() || 'No headline'}</bdi>`;
  const title = isWebPage(article.canonicalUrl)
    ? `<a href="${escapeHtml(new URL(article.canonicalUrl).href)}" rel="noreferrer">${headline}</a>`
    : headline;
  return `<section><h2>${title}</h2><p class="facts">${facts.map((fact) => escapeHtml(fact ?? '')).join(' · ')}</p>
${annotations.map((one) => claimHtml(one, labelsOf(one))).join('')}</section>\n`;
}

function claimHtml(annotation: Annotation, more: readonly string[]): string {
  const { claim, tags, note, stance, status } = annotation;
  const cue = claim.cue ? ` <i>${escapeHtml(claim.cue.text)}</i>` : '';
  const labels = [
    claim.sourceType === 'none' ? '' : claim.sourceType,
    claim.form,
    stance ? `I ${stance === 'unsure' ? 'am unsure' : stance}` : '',
    status ?? '',
    ...tags.map((tag) => tag && `#${tag}`),
    ...more,
  ];
  return `<article><h3 class="source" dir="auto"><b>${escapeHtml(sourceOf(claim)).trim() || 'No source named'}</b>${cue}</h3>
<blockquote dir="auto">${escapeHtml(contentOf(claim))}</blockquote>
<ul>${labels
    .filter((label) => label !== '')
    .map((label) => `<li>${escapeHtml(label)}</li>`)
    .join('')}</ul>${note.trim() === '' ? '' : `<p class="note" dir="auto">${escapeHtml(note.trim())}</p>`}
</article>\n`;
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;
