import type { Annotation } from '../annotation/annotation.ts';

/** What is said, its pieces joined. */
export const contentOf = ({ claim }: Annotation): string => claim.content.map(({ text }) => text).join(' ');

/** The name of who says it, where the article gives one; else the words that stand for them. */
export function sourceOf({ claim }: Annotation): string | undefined {
  if (!claim.source) return undefined;
  const { name, text } = claim.source;
  return name ?? (claim.sourceType === 'person' ? personIn(text) : text.replace(/[\s,;:]+$/, ''));
}

const FULL_NAME = /\p{Lu}[\p{L}’'-]*\.? \p{Lu}/u;

/** "Dagny Holm, who covers the company" and "its director, Dagny Holm," are Dagny Holm. */
function personIn(text: string): string {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.find((part) => FULL_NAME.test(part)) ?? parts.join(', ');
}

/** Whether the source is a person, an organisation or a document that goes by a name. */
export const isFromNamed = ({ claim: { sourceType } }: Annotation): boolean =>
  sourceType === 'person' || sourceType === 'organisation' || sourceType === 'document';

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
