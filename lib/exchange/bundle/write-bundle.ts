import { ARRANGED_KINDS, type Arranged } from '../../annotation/library-contents.ts';
import { textFormat } from '../text-format.ts';
import { BUNDLE_VERSION, type BundleEnd, type BundleHeader, type RecordName } from './bundle-lines.ts';
import { Checksum } from './checksum.ts';

/** Lossless: what a backup is made of, and what one library gives another. */
export const bundle = textFormat({
  id: 'bundle',
  label: 'export.format.bundle',
  purpose: 'backup',
  extension: 'sayso.jsonl',
  mediaType: 'application/x-ndjson',
  keepsBareArticles: true,
  begin({ now }, arranged) {
    const checksum = new Checksum();
    const line = (record: object): string => {
      const text = `${JSON.stringify(record)}\n`;
      checksum.add(text);
      return text;
    };
    const header: BundleHeader = { version: BUNDLE_VERSION, created: now };
    return {
      head: () => line({ 'sayso-bundle': header }) + arrangedLines(arranged).map(line).join(''),
      article: ({ article, annotations, beside }) =>
        [{ article }, ...[...annotations, ...beside].map((annotation) => ({ annotation }))]
          .map(line)
          .join(''),
      end: () => {
        const end: BundleEnd = { checksum: checksum.toString() };
        return `${JSON.stringify({ end })}\n`;
      },
    };
  },
});

const LINE_NAMES: Readonly<Record<keyof Arranged, RecordName>> = {
  collections: 'collection',
  codebooks: 'codebook',
  stories: 'story',
  parted: 'parted',
  corrections: 'correction',
  rejections: 'rejection',
  savedSearches: 'savedSearch',
  tagStyles: 'tagStyle',
  versions: 'version',
};

const arrangedLines = (arranged: Arranged): object[] =>
  ARRANGED_KINDS.flatMap((kind) => arranged[kind].map((record) => ({ [LINE_NAMES[kind]]: record })));
