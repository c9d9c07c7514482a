import type { Annotation, SavedClaim } from '../annotation/annotation.ts';

/** The content as one text, its pieces joined as a broken quotation is. */
export const contentOf = ({ content }: SavedClaim): string => content.map(({ text }) => text).join(' … ');

/** Who says so: "The committee (State Committee)", the name where it is another one than the words. */
export function sourceOf({ source }: SavedClaim): string {
  if (!source) return 'No source named';
  return source.name && source.name !== source.text ? `${source.text} (${source.name})` : source.text;
}

/** The day of a time, `YYYY-MM-DD`, or nothing where the page gave something else. */
export const dayIn = (time: string | undefined): string | undefined =>
  /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0];

export const allTags = (annotations: readonly Annotation[]): readonly string[] => [
  ...new Set(annotations.flatMap(({ tags }) => tags)),
];
