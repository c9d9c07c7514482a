import { allTags, dayIn } from './claim-words.ts';
import type { ArticleRecords } from './export-source.ts';
import { textFormat } from './text-format.ts';

/** The articles as references in BibTeX. */
export const bibtex = textFormat({
  id: 'bibtex',
  label: 'export.format.bibtex',
  purpose: 'references',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  begin() {
    const taken = new Set<string>();
    return { article: (records) => entryOf(records, taken) };
  },
});

function entryOf({ article, annotations }: ArticleRecords, taken: Set<string>): string {
  const day = dayIn(article.published);
  const fields = {
    // Braces keep a name of several words, or of an agency, in one piece.
    author: article.authors.map((name) => `{${latex(name)}}`).join(' and '),
    title: `{${latex(article.headline)}}`,
    journal: latex(article.outlet),
    year: day?.slice(0, 4) ?? '',
    month: day?.slice(5, 7) ?? '',
    day: day?.slice(8) ?? '',
    url: article.canonicalUrl.replace(/[{}\\\s]/g, encodeURIComponent),
    urldate: article.lastRead.slice(0, 10),
    language: article.language ?? '',
    keywords: latex(allTags(annotations).join(', ')),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@article{${keyOf(article.outlet, day, article.headline, taken)},\n${lines.join(',\n')}\n}\n\n`;
}

/** "courier2026flood", with a number where two articles would share it. */
function keyOf(outlet: string, day: string | undefined, headline: string, taken: Set<string>): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9 ]/g, '');
  const words = (text: string) =>
    plain(text)
      .split(' ')
      .filter((word) => word.length > 3);
  const base = `${words(outlet)[0] ?? 'article'}${day?.slice(0, 4) ?? ''}${words(headline)[0] ?? ''}`;
  let key = base;
  for (let number = 2; taken.has(key); number++) key = `${base}-${number}`;
  taken.add(key);
  return key;
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const latex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^$&#%_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
