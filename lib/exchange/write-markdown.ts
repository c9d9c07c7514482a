import type { Annotation } from '../annotation/annotation.ts';
import { type ArticleClaims, byArticle } from './by-article.ts';
import { allTags, contentOf, dayIn, sourceOf } from './claim-words.ts';
import type { ExportFormat } from './export-format.ts';
import { isWebPage } from './foreign-record.ts';

/** A note for Obsidian and its like: front matter, a heading for each article, a quotation for each claim. */
export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'export.format.markdown',
  purpose: 'notes',
  extension: 'md',
  mediaType: 'text/markdown',
  *write(contents, { now }) {
    const articles = byArticle(contents);
    const tags = allTags(articles.flatMap(({ annotations }) => annotations)).map(obsidianTag);
    yield `---\ntitle: Claims saved with Sayso\ncreated: ${now}\ntags: ${JSON.stringify([...new Set(tags)].filter((tag) => tag !== ''))}\n---\n`;
    for (const article of articles) yield section(article);
  },
};

function section({ article, annotations }: ArticleClaims): string {
  const facts = [article.outlet, dayIn(article.published), ...article.authors]
    .map((fact = '') => plain(fact))
    .filter((fact) => fact !== '');
  const address = isWebPage(article.canonicalUrl)
    ? `<${new URL(article.canonicalUrl).href.replace(/[<>\s]/g, encodeURIComponent)}>`
    : '';
  const head = [`## ${plain(article.headline)}`, facts.join(' · '), address].filter((line) => line !== '');
  return `\n${[...head, ...annotations.map(claimText)].join('\n\n')}\n`;
}

function claimText(annotation: Annotation): string {
  const { claim, tags, note, stance } = annotation;
  const said = [`**${plain(sourceOf(claim))}**`, claim.cue && `*${plain(claim.cue.text)}*`].filter(Boolean);
  const facts = [
    claim.sourceType,
    claim.form,
    stance && `my stance: ${stance}`,
    ...tags.map(obsidianTag).map((tag) => tag && `#${tag}`),
  ].filter(Boolean);
  const quoted = `> ${plain(contentOf(claim))}\n> — ${said.join(' ')} (${facts.join(', ')})`;
  return note.trim() === '' ? quoted : `${quoted}\n\n${note.trim()}`;
}

/** A page's words are never markup: not of Markdown, not of HTML, not a link. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-!|<>~=$%^@&]/g, '\\$&');

/** Obsidian's tags have no spaces and only a few signs. */
const obsidianTag = (tag: string): string =>
  tag
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}_/-]/gu, '');
