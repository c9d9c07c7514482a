import type { Annotation } from '../annotation/annotation.ts';
import { type ArticleClaims, byArticle } from './by-article.ts';
import { contentOf, dayIn, sourceOf } from './claim-words.ts';
import type { ExportFormat } from './export-format.ts';
import { isWebPage } from './foreign-record.ts';
import { REPORT_STYLE } from './report-style.ts';

/** One page that needs nothing else: no script, no picture, no request. */
export const htmlReport: ExportFormat = {
  id: 'html',
  label: 'export.format.html',
  purpose: 'web',
  extension: 'html',
  mediaType: 'text/html',
  *write(contents, { now, creator }) {
    const articles = byArticle(contents);
    const claims = articles.reduce((sum, { annotations }) => sum + annotations.length, 0);
    const outlets = new Set(articles.map(({ article }) => article.outlet)).size;
    yield head('Who says so');
    yield `<header><h1>Who says so</h1><p>${count(claims, 'claim')} from ${count(articles.length, 'article')} of ${count(outlets, 'outlet')}${creator ? `, saved by ${escapeHtml(creator)}` : ''}. ${dayIn(now) ?? ''}</p></header>\n<main>\n`;
    for (const article of articles) yield section(article);
    yield '</main>\n<footer><p>Written by Sayso. It shows who says what, not who is right.</p></footer>\n</body></html>\n';
  },
};

const head = (title: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${REPORT_STYLE}</style></head>
<body>
`;

function section({ article, annotations }: ArticleClaims): string {
  const facts = [article.outlet, dayIn(article.published), article.authors.join(', ')].filter(Boolean);
  const headline = `<bdi>${escapeHtml(article.headline)}</bdi>`;
  const title = isWebPage(article.canonicalUrl)
    ? `<a href="${escapeHtml(article.canonicalUrl)}" rel="noreferrer">${headline}</a>`
    : headline;
  return `<section><h2>${title}</h2><p class="facts">${facts.map((fact) => escapeHtml(fact ?? '')).join(' · ')}</p>
${annotations.map(claimHtml).join('')}</section>\n`;
}

function claimHtml({ claim, tags, note, stance }: Annotation): string {
  const cue = claim.cue ? ` <i>${escapeHtml(claim.cue.text)}</i>` : '';
  const labels = [claim.sourceType === 'none' ? '' : claim.sourceType, claim.form, stance ?? '', ...tags];
  return `<article><p class="source" dir="auto"><b>${escapeHtml(sourceOf(claim))}</b>${cue}</p>
<blockquote dir="auto">${escapeHtml(contentOf(claim))}</blockquote>
<ul>${labels
    .filter((label) => label !== '')
    .map((label) => `<li>${escapeHtml(label)}</li>`)
    .join('')}</ul>${note.trim() === '' ? '' : `<p class="note" dir="auto">${escapeHtml(note)}</p>`}
</article>\n`;
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
