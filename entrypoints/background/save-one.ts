import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { NewAnnotation, NewArticle } from '../../lib/annotation/draft.ts';
import { saveClaims } from '../../lib/library/writer.ts';
import { done, failed, type Result } from '../../lib/result.ts';
import { coderOf } from './coder-of.ts';

export async function saveOne(article: NewArticle, annotation: NewAnnotation): Promise<Result<Annotation>> {
  const saved = await saveClaims(article, [annotation], await coderOf([annotation]));
  if (!saved.ok) return saved;
  const [one] = saved.value;
  return one
    ? done(one)
    : failed('not-saved', 'The claim was not saved. Open the page again and try once more.');
}
