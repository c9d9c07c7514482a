import type { SavedArticle } from '../../../lib/annotation/saved-article.ts';
import { contentOf, sourceOf } from '../../../lib/compare/claim-text.ts';
import type { Cell, Comparison, ComparisonRow } from '../../../lib/compare/comparison.ts';
import { escapeHtml } from '../../../lib/exchange/report/escape-html.ts';
import type { TableData } from '../../chart/table-data.ts';
import { longDate } from '../../wording/formats.ts';
import { FORM_NAMES } from '../../wording/names.ts';
import { language, t } from '../../wording/words.ts';
import { organisationTable, sourceTable, sourcingTable } from '../compare-tables.ts';
import { DIFFERENCE_NAMES, noMatchText, reasonText, STATE_NAMES } from '../compare-words.ts';
import { differenceWords } from '../difference-words.ts';
import { STORY_REPORT_STYLE } from './story-report-style.ts';

interface StoryReportInput {
  readonly name: string;
  readonly articles: readonly SavedArticle[];
  readonly comparison: Comparison;
  readonly made: Date;
}

/** A story as one HTML page that needs nothing else: no script, no request. From the library's data alone. */
export const storyReport = ({
  name,
  articles,
  comparison,
  made,
}: StoryReportInput): string => `<!doctype html>
<html lang="${escapeHtml(language())}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(wordsOr(name, t('stories.title')))}</title>
<style>${STORY_REPORT_STYLE}</style>
</head>
<body>
<header><h1 dir="auto">${escapeHtml(wordsOr(name, t('stories.title')))}</h1><p>${escapeHtml(t('report.made', [longDate(made.toISOString()) ?? '']))}</p></header>
<main>
${articleList(articles, comparison)}
<section><h2>${escapeHtml(t('compare.claims'))}</h2>
${comparison.rows.map(rowSection).join('\n')}
</section>
${[sourceTable(comparison), organisationTable(comparison), sourcingTable(comparison, 'source')].map(tableSection).join('\n')}
</main>
<footer><p>${escapeHtml(t('report.careful'))}</p></footer>
</body>
</html>
`;

/** A heading or link needs something to read: what shows nothing gives way to other words. */
const wordsOr = (text: string, otherwise: string): string =>
  /[^\p{White_Space}\p{Control}\p{Format}\p{Unassigned}]/u.test(text) ? text : otherwise;

function articleList(articles: readonly SavedArticle[], { outlets }: Comparison): string {
  const items = articles.map(
    ({ outlet, headline, published, url }) =>
      `<li><b dir="auto">${escapeHtml(outlet)}</b> ${linked(headline, url)} <span class="faint">${escapeHtml(longDate(published) ?? '')}</span></li>`,
  );
  const held = outlets.map(
    ({ outlet, articles: count, savedClaims }) =>
      `${outlet}: ${t('count.articles', count)}, ${t('compare.savedClaims', savedClaims)}`,
  );
  return `<section><h2>${escapeHtml(t('comparing.articles'))}</h2>
<ul class="articles">${items.join('\n')}</ul>
<p class="faint">${escapeHtml(t('compare.inLibrary'))}. ${escapeHtml(held.join(' · '))}</p></section>`;
}

/** Only an address of the web becomes a link; anything else a page may have given stays unlinked. */
function linked(headline: string, url: string): string {
  const words = escapeHtml(wordsOr(headline, url));
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return `<span dir="auto">${words}</span>`;
  return `<a dir="auto" rel="noreferrer" href="${escapeHtml(new URL(url).href)}">${words}</a>`;
}

function rowSection(row: ComparisonRow): string {
  const cells = row.cells.filter(({ claims }) => claims.length > 0);
  const differences = row.differences.map(
    (difference) =>
      `<dt>${escapeHtml(DIFFERENCE_NAMES[difference.kind]())}</dt>${differenceWords(difference)
        .map((words) => `<dd dir="auto">${escapeHtml(words)}</dd>`)
        .join('')}`,
  );
  const reasons =
    row.state === 'apart' ? [] : [...new Set(row.links.flatMap(({ reasons: all }) => all.map(reasonText)))];
  return `<article class="${row.state}"><p class="state">${escapeHtml(STATE_NAMES[row.state]())}</p>
${cells.map(cellBlock).join('\n')}
${differences.length > 0 ? `<dl>${differences.join('')}</dl>` : ''}
${reasons.length > 0 ? `<p class="faint">${escapeHtml(`${t('compare.why')}: ${reasons.join('; ')}`)}</p>` : ''}
${row.withoutMatch.length > 0 ? `<p class="faint">${escapeHtml(noMatchText(row.withoutMatch))}</p>` : ''}
</article>`;
}

const cellBlock = ({ outlet, claims }: Cell): string =>
  claims
    .map(({ annotation }) => {
      const { cue, form } = annotation.claim;
      const source = sourceOf(annotation) ?? t('compare.noSource');
      return `<div class="claim"><p><b dir="auto">${escapeHtml(outlet)}</b> · <bdi>${escapeHtml(source)}</bdi> ${cue ? `<i dir="auto">${escapeHtml(cue.text)}</i>` : ''} <span class="faint">${escapeHtml(FORM_NAMES[form]())}</span></p>
<blockquote dir="auto">${escapeHtml(contentOf(annotation))}</blockquote></div>`;
    })
    .join('\n');

function tableSection({ title, columns, rows }: TableData): string {
  if (rows.length === 0) return '';
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const lines = rows.map(
    ([first, ...cells]) =>
      `<tr><th scope="row" dir="auto">${escapeHtml(String(first))}</th>${cells.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join('')}</tr>`,
  );
  return `<section><h2>${escapeHtml(title)}</h2><div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div></section>`;
}
