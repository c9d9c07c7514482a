import { codesInWords } from '../codebook/codes-in-words.ts';
import { collectionNames } from './collection-names.ts';
import { textFormat } from './text-format.ts';

/** One annotation a line, with its article inside: for scripts, which need no second file to join. */
export const jsonLines = textFormat({
  id: 'json-lines',
  label: 'export.format.jsonLines',
  purpose: 'research',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  begin(_options, arranged) {
    const namesOf = collectionNames(arranged);
    const inWords = codesInWords(arranged.codebooks);
    return {
      article: ({ article, annotations }) =>
        annotations
          .map((annotation) => {
            const names = namesOf(annotation);
            const codes = inWords(annotation.codes);
            const line = {
              ...annotation,
              ...(names.length > 0 && { collectionNames: names }),
              ...(codes.length > 0 && { codesInWords: codes }),
              article,
            };
            return `${JSON.stringify(line)}\n`;
          })
          .join(''),
    };
  },
});
