import type { Article } from '../article/article.ts';
import { comparableForm } from './comparable-text.ts';
import type { SavedArticle } from './saved-article.ts';

/** The headline as it was saved, where the article has one now that is worded otherwise. */
export function headlineBefore(
  { metadata }: Pick<Article, 'metadata'>,
  saved: Pick<SavedArticle, 'headline'> | undefined,
): { readonly savedHeadline?: string } {
  const now = comparableForm(metadata.headline ?? '');
  const before = comparableForm(saved?.headline ?? '');
  return saved && now !== '' && before !== '' && now !== before ? { savedHeadline: saved.headline } : {};
}
