import type { Arranged, LibraryContents } from '../annotation/library-contents.ts';
import type { ExportFormat, ExportOptions, Front } from './export-format.ts';
import { type ArticleRecords, arrangedIn, type ExportSource, recordsByArticle } from './export-source.ts';

/** Writes one file of text; article by article, in the order in which they come. */
export interface TextWriter {
  /** For a format whose head tells of all articles: looks at each; the head is asked for when all were looked at. */
  readonly survey?: (records: ArticleRecords) => void;
  readonly head?: () => string;
  /** The same whatever was surveyed. */
  readonly article: (records: ArticleRecords) => string;
  readonly end?: () => string;
}

/** A format whose files are text. */
export interface TextFormat extends ExportFormat {
  /** What writes the file article by article; one that has no place in it is an empty text. */
  readonly begin: (options: ExportOptions, arranged: Arranged) => TextWriter;
  readonly stream: (source: ExportSource, options: ExportOptions) => AsyncIterable<string | Front>;
  /** The text of contents that are in memory already, in parts. */
  readonly write: (contents: LibraryContents, options: ExportOptions) => Iterable<string>;
}

type TextFormatParts = Omit<ExportFormat, 'stream' | 'look'> & {
  readonly begin: (options: ExportOptions, arranged: Arranged) => TextWriter;
  readonly look?: ExportFormat['look'];
  /** Whether articles without a claim are written as well. */
  readonly keepsBareArticles?: boolean;
};

/** One writer, driven over what is in memory or over what is read a part at a time. */
export function textFormat({ begin, keepsBareArticles = false, ...parts }: TextFormatParts): TextFormat {
  const isWritten = ({ annotations }: ArticleRecords) => keepsBareArticles || annotations.length > 0;
  const beginWritten: typeof begin = (options, arranged) => {
    const { survey, article, ...ends } = begin(options, arranged);
    return {
      ...ends,
      ...(survey && { survey: (records: ArticleRecords) => isWritten(records) && survey(records) }),
      article: (records) => (isWritten(records) ? article(records) : ''),
    };
  };

  function* write(contents: LibraryContents, options: ExportOptions): Generator<string> {
    const writer = beginWritten(options, arrangedIn(contents));
    const all = recordsByArticle(contents);
    if (writer.survey) all.forEach(writer.survey);
    yield writer.head?.() ?? '';
    for (const records of all) yield writer.article(records);
    yield writer.end?.() ?? '';
  }

  return {
    ...parts,
    begin: beginWritten,
    write,
    async *stream(source, options) {
      const writer = beginWritten(options, await source.arranged());
      const head = () => writer.head?.() ?? '';
      if (!writer.survey) yield head();
      for await (const batch of source.batches())
        for (const records of batch) {
          writer.survey?.(records);
          yield writer.article(records);
        }
      yield writer.end?.() ?? '';
      if (writer.survey) yield { front: head() };
    },
    look:
      parts.look ?? ((contents, options) => ({ kind: 'text', text: beginning(write(contents, options)) })),
  };
}

const LOOKED_AT = 1600;

/** Read no further than is shown. */
function beginning(chunks: Iterable<string>): string {
  let text = '';
  for (const chunk of chunks) {
    text += chunk;
    if (text.length > LOOKED_AT) return `${text.slice(0, LOOKED_AT)} …`;
  }
  return text;
}
