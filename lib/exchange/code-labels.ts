import type { Annotation } from '../annotation/annotation.ts';
import type { Arranged } from '../annotation/library-contents.ts';
import { codesInWords, labelled } from '../codebook/codes-in-words.ts';

/** What an annotation is coded as, one text for each value: "Frame: Conflict". */
export function codeLabels({
  codebooks,
}: Pick<Arranged, 'codebooks'>): (annotation: Annotation) => readonly string[] {
  const inWords = codesInWords(codebooks);
  return ({ codes }) => labelled(inWords(codes));
}
