import type { Annotation } from '../../annotation/annotation.ts';
import type { LibraryContents } from '../../annotation/library-contents.ts';
import type { SavedArticle } from '../../annotation/saved-article.ts';
import { withArticle } from '../../annotation/with-article.ts';
import { codedWords } from '../../codebook/code-names.ts';

/** An annotation with its article: what is searched, filtered and shown as one row. */
export interface LibraryRow {
  readonly annotation: Annotation;
  readonly article: SavedArticle;
}

export const rowsOf = (contents: LibraryContents): LibraryRow[] =>
  [...withArticle(contents)].map(([annotation, article]) => ({ annotation, article }));

/** Who stands behind a claim: the name where it is known, else the words; "Unnamed" claims have none. */
export const sourceNameOf = ({ claim }: Annotation): string => claim.source?.name ?? claim.source?.text ?? '';

/** The day it counts for: published, else first read. */
export const dayOf = ({ article }: LibraryRow): string => article.published ?? article.firstRead;

/** The texts that a search looks into. */
export const textsOf = ({ annotation, article }: LibraryRow) => ({
  content: annotation.claim.content.map(({ text }) => text).join(' … '),
  source: [
    annotation.claim.source?.text ?? '',
    annotation.claim.source?.name ?? '',
    ...annotation.claim.chain,
  ].join(' '),
  note: [annotation.note, ...codedWords(annotation.codes)].join(' '),
  tags: annotation.tags.join(' '),
  headline: article.headline,
  outlet: article.outlet,
});
