import type { Annotation } from '../annotation/annotation.ts';
import { allTags, contentOf, dayIn, sourceOf } from './claim-words.ts';
import { codeLabels } from './code-labels.ts';
import { collectionNames } from './collection-names.ts';
import type { ArticleRecords } from './export-source.ts';
import { isWebPage } from './foreign-record.ts';
import { textFormat } from './text-format.ts';

/** A note for Obsidian and its like: front matter, a heading for each article, a quotation for each claim. */
export const markdown = textFormat({
  id: 'markdown',
  label: 'export.format.markdown',
  purpose: 'notes',
  extension: 'md',
  mediaType: 'text/markdown',
  begin({ now }, arranged) {
    const codesOf = codeLabels(arranged);
    const collectionsOf = collectionNames(arranged);
    const told: Told = (annotation) => ({
      collections: collectionsOf(annotation),
      codes: codesOf(annotation),
    });
    const tags = new Set<string>();
    return {
      survey: ({ annotations }) => {
        for (const tag of allTags(annotations).map(obsidianTag)) if (tag !== '') tags.add(tag);
      },
      head: () =>
        `---\ntitle: Claims saved with Sayso\ncreated: ${now}\ntags: ${JSON.stringify([...tags])}\n---\n`,
      article: (records) => section(records, told),
    };
  },
});

/** What of an annotation is told by the names that the library has for it. */
type Told = (annotation: Annotation) => {
  readonly collections: readonly string[];
  readonly codes: readonly string[];
};

function section({ article, annotations }: ArticleRecords, told: Told): string {
  const facts = [article.outlet, dayIn(article.published), ...article.authors]
    .map((fact = '') => plain(fact))
    .filter((fact) => fact !== '');
  const address = isWebPage(article.canonicalUrl)
    ? `<${new URL(article.canonicalUrl).href.replace(/[<>\s]/g, encodeURIComponent)}>`
    : '';
  const head = [`## ${plain(article.headline)}`, facts.join(' · '), address].filter((line) => line !== '');
  return `\n${[...head, ...annotations.map((one) => claimText(one, told(one)))].join('\n\n')}\n`;
}

function claimText(annotation: Annotation, { collections, codes }: ReturnType<Told>): string {
  const { claim, tags, note, stance, status } = annotation;
  const said = [`**${plain(sourceOf(claim))}**`, claim.cue && `*${plain(claim.cue.text)}*`].filter(Boolean);
  const facts = [
    claim.sourceType,
    claim.form,
    stance && `my stance: ${stance}`,
    status && `status: ${plain(status)}`,
    collections.length > 0 && `in ${collections.map(plain).join(', ')}`,
    ...codes.map(plain),
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
