import type { FaultKind } from '../../lib/exchange/file-fault.ts';
import type { Wanted } from '../../lib/exchange/shape/shape.ts';
import { t } from './words.ts';

const PLACES = new Map<string, (number: string, column: string) => string>([
  ['file', () => t('fault.file')],
  ['line', (number) => t('fault.line', [number])],
  ['row', (number) => t('fault.row', [number])],
  ['cell', (number, column) => t('fault.cell', [number, column])],
  ['annotation', (number) => t('fault.annotation', [number])],
]);

const FAULTS: Readonly<Record<FaultKind, (id: string) => string>> = {
  json: () => t('fault.json'),
  noObject: () => t('fault.noObject'),
  noRecord: () => t('fault.noRecord'),
  checksum: () => t('fault.checksum'),
  sameId: () => t('fault.sameId'),
  stray: (id) => t('fault.stray', [id]),
  noAnnotation: () => t('fault.noAnnotation'),
  otherArticle: () => t('fault.otherArticle'),
  notClosed: () => t('fault.notClosed'),
  noList: () => t('fault.noList'),
  noId: () => t('fault.noId'),
};

const WANTED: Readonly<Record<Wanted, (of: string) => string>> = {
  text: () => t('wanted.text'),
  number: () => t('wanted.number'),
  natural: () => t('wanted.natural'),
  moment: () => t('wanted.moment'),
  id: () => t('wanted.id'),
  value: (of) => t('wanted.value', [of]),
  list: () => t('wanted.list'),
  listOf: (of) => t('wanted.listOf', [of]),
  object: () => t('wanted.object'),
  counts: () => t('wanted.counts'),
  truth: () => t('wanted.truth'),
  yes: () => t('wanted.yes'),
  pair: () => t('wanted.pair'),
  orderedPair: () => t('wanted.orderedPair'),
  forwards: () => t('wanted.forwards'),
};

const wordsOf = new Map<string, (of: string) => string>([
  ...Object.entries(FAULTS),
  ...Object.entries(WANTED).map(([name, words]) => [`wanted ${name}`, words] as const),
]);

/** Where in a file, by the details of a problem. */
export const placeInWords = (place = '', number = '', column = ''): string =>
  PLACES.get(place)?.(number, column) ?? '';

/** What is wrong where, by the details of a problem. */
export function faultInWords(details: readonly string[]): string {
  const [place, number, column, kind = '', about = '', wanted = '', of = ''] = details;
  const fault =
    kind === 'shape'
      ? t('fault.shape', [about || t('fault.record'), wordsOf.get(`wanted ${wanted}`)?.(of) ?? ''])
      : wordsOf.get(kind)?.(about);
  return `${placeInWords(place, number, column)}: ${fault ?? ''}`;
}
