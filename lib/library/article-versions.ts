import type { Annotation } from '../annotation/annotation.ts';
import type { ArticleVersion } from '../annotation/article-version.ts';
import { identityOf } from '../annotation/describe-claim.ts';
import { fingerprint } from '../annotation/record/canonical-json.ts';
import type { Article } from '../article/article.ts';
import { done, type Result } from '../result.ts';
import type { Recorder } from './recorder.ts';
import { look, write } from './transact.ts';
import type { AnyTransaction, WriteTransaction } from './transaction.ts';

type Reading = Pick<ArticleVersion, 'headline' | 'modified'> & { readonly id: string };

/** How the saved articles read each time that they read otherwise: every text is kept once. */
export async function noteVersion(
  transaction: WriteTransaction,
  recorder: Recorder,
  { id, headline, modified }: Reading,
  text: string | undefined,
): Promise<void> {
  if (!text) return;
  const version: ArticleVersion = {
    article: id,
    fingerprint: fingerprint({ headline, text }),
    read: new Date().toISOString(),
    headline,
    ...(modified !== undefined && { modified }),
    length: text.length,
    text,
  };
  if (!(await isKnown(transaction, version))) recorder.put('versions', null, version);
}

/**
 * Keeps how an article reads now, beside how it read before. Does nothing for an article that no claim was saved of.
 * For the background alone, the one writer.
 */
export async function keepVersion(article: Article): Promise<Result<null>> {
  const { text, metadata } = article;
  const address = identityOf(article);
  const reading = {
    headline: metadata.headline ?? '',
    ...(metadata.modified && { modified: metadata.modified }),
  };
  const print = fingerprint({ headline: reading.headline, text });
  const isNew = await look(async (transaction) => {
    const saved = await articleAt(transaction, address);
    return saved !== undefined && !(await isKnown(transaction, { article: saved.id, fingerprint: print }));
  });
  if (!isNew) return done(null);
  return write('save', async (transaction, recorder) => {
    const saved = await articleAt(transaction, address);
    if (saved) await noteVersion(transaction, recorder, { id: saved.id, ...reading }, text);
    return null;
  });
}

const articleAt = (transaction: AnyTransaction, canonicalUrl: string) =>
  transaction.objectStore('articles').index('canonicalUrl').get(canonicalUrl);

const isKnown = async (
  transaction: AnyTransaction,
  { article, fingerprint }: Pick<ArticleVersion, 'article' | 'fingerprint'>,
): Promise<boolean> =>
  (await transaction.objectStore('versions').getKey([article, fingerprint])) !== undefined;

/** How a saved article read, each time that it read otherwise; and what is saved of it and not in the bin. */
export interface KeptVersions {
  readonly versions: readonly ArticleVersion[];
  readonly annotations: readonly Annotation[];
}

/** @param article Its `id`. */
export const versionsOf = (article: string): Promise<KeptVersions> =>
  look(async (transaction) => {
    const [versions, annotations] = await Promise.all([
      transaction.objectStore('versions').index('article').getAll(article),
      transaction.objectStore('annotations').index('article').getAll(article),
    ]);
    return { versions, annotations: annotations.filter(({ binned }) => binned === undefined) };
  });
