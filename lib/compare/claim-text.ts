import type { Annotation } from '../annotation/annotation.ts';

/** What is said, its pieces joined. */
export const contentOf = ({ claim }: Annotation): string => claim.content.map(({ text }) => text).join(' ');

/** The name of who says it, where the article gives one; else the words that stand for them. */
export function sourceOf({ claim }: Annotation): string | undefined {
  if (!claim.source) return undefined;
  return claim.source.name ?? claim.source.text.replace(/[\s,;:]+$/, '');
}

/** Where in the article the claim begins, in UTF-16 code units. */
export const positionOf = ({ claim }: Annotation): number =>
  claim.content.reduce(
    (first, { anchor }) => Math.min(first, anchor.position.start),
    Number.POSITIVE_INFINITY,
  );

/** The words of a claim that stand between quotation marks: all of a direct one, what is marked in a mixed one. */
export function quotedWords(annotation: Annotation): readonly string[] {
  const content = contentOf(annotation);
  if (annotation.claim.form === 'direct') return [content];
  if (annotation.claim.form === 'indirect') return [];
  return [...content.matchAll(/["“«„]([^"“”«»„]+)["”»]?/g)].flatMap(({ 1: quoted }) => quoted ?? []);
}
