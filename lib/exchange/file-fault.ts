import { type Fault, WANTED } from './shape/shape.ts';

/** Where in a file, as editors of texts and of tables count. */
export type FilePlace =
  | { readonly in: 'file' }
  | { readonly in: 'line' | 'row' | 'annotation'; readonly number: number }
  | { readonly in: 'cell'; readonly number: number; readonly column: string };

/** What can be wrong there, in English; `$1` is an id. */
export const FAULTS = {
  json: 'it is no valid JSON',
  noObject: 'it is no object',
  noRecord: 'it is none of the records that a bundle holds',
  checksum: 'its checksum does not match what stands in it',
  sameId: 'two of its articles have the same id',
  stray: 'the article of annotation $1 is not in it',
  noAnnotation: 'its type is not Annotation',
  otherArticle: 'it stands in another article',
  notClosed: 'a quoted cell is not closed',
  noList: 'it holds no list of annotations',
  noId: 'it has no id',
} as const;
export type FaultKind = keyof typeof FAULTS;

export type FileFault = { readonly kind: FaultKind; readonly id?: string } | Fault;

const PLACES = {
  file: 'The file',
  line: 'Line $1',
  row: 'Row $1',
  cell: 'Row $1, column $2',
  annotation: 'Annotation $1',
} as const;

/** In English. */
export const placeText = (place: FilePlace): string =>
  filled(PLACES[place.in], ...placeDetails(place).slice(1));

/** In English. */
export const faultText = (fault: FileFault): string =>
  'kind' in fault
    ? filled(FAULTS[fault.kind], fault.id ?? '')
    : `${fault.path || 'the record'} should be ${filled(WANTED[fault.wanted], fault.of)}`;

/** For who tells the place in another language: its kind, a number, a column. */
export const placeDetails = (place: FilePlace): readonly [string, string, string] => [
  place.in,
  'number' in place ? String(place.number) : '',
  'column' in place ? place.column : '',
];

/** For who tells the fault in another language: its kind, an id or a path, and what was wanted of which values. */
export const faultDetails = (fault: FileFault): readonly [string, string, string, string] =>
  'kind' in fault ? [fault.kind, fault.id ?? '', '', ''] : ['shape', fault.path, fault.wanted, fault.of];

/** In one go, so that what is filled in is not looked through for `$2`. */
const filled = (text: string, ...words: readonly string[]): string =>
  text.replace(/\$(\d)/g, (_, number: string) => words[Number(number) - 1] ?? '');
