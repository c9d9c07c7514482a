import { failed, type Result } from '../result.ts';
import {
  type FileFault,
  type FilePlace,
  faultDetails,
  faultText,
  placeDetails,
  placeText,
} from './file-fault.ts';

/** Every refusal of a file ends so. */
const NOTHING_CHANGED = 'Nothing was imported, and your library is as it was.';

const refuse = (code: string, what: string, whatToDo: string, ...details: readonly string[]): Result<never> =>
  failed(code, `${what} ${NOTHING_CHANGED} ${whatToDo}`, ...details);

export const unknownFile = (fileName: string): Result<never> =>
  refuse(
    'import-unknown',
    `Sayso does not know the kind of file that "${shortened(fileName)}" is.`,
    'It reads its own bundles and data packages, tables as CSV, W3C Web Annotation JSON-LD and what the Hypothesis API gives.',
    shortened(fileName),
  );

export const notJson = (where: FilePlace): Result<never> => damaged(where, { kind: 'json' });

export const cutShort = (): Result<never> =>
  refuse(
    'import-cut-short',
    'The file ends too early: a part of it is missing.',
    'Download or export it again.',
  );

export const damaged = (where: FilePlace, fault: FileFault): Result<never> =>
  refuse(
    'import-damaged',
    `The file is damaged (${placeText(where)}: ${faultText(fault)}).`,
    'Download or export the file again.',
    ...placeDetails(where),
    ...faultDetails(fault),
  );

export const hostile = (where: FilePlace): Result<never> =>
  refuse(
    'import-hostile',
    `${placeText(where)} is nested deeper than any annotation, or has a field named "__proto__".`,
    'Import only files from people you know.',
    ...placeDetails(where),
  );

export const tooLarge = (): Result<never> =>
  refuse(
    'import-too-large',
    'The file, or what is zipped in it, is larger than 400 MB.',
    'Export it in parts.',
  );

export const damagedZip = (): Result<never> =>
  refuse('import-damaged-zip', 'The zip file is damaged.', 'Download or export it again.');

export const zipWithout = (): Result<never> =>
  refuse(
    'import-unknown-zip',
    'There is nothing in the zip file that Sayso knows.',
    'It reads its own data packages, and zips with a bundle, a CSV or a JSON file in them.',
  );

export const noText = (fileName: string): Result<never> =>
  refuse(
    'import-no-text',
    `"${shortened(fileName)}" is no text, so it cannot hold annotations.`,
    'Save a spreadsheet as CSV, then import that.',
    shortened(fileName),
  );

export const unreadable = (fileName: string): Result<never> =>
  refuse(
    'import-unreadable',
    `"${shortened(fileName)}" can no longer be read: it was moved, changed or deleted.`,
    'Choose it again.',
    shortened(fileName),
  );

const LONGEST_NAME = 80;

const shortened = (fileName: string): string => fileName.slice(0, LONGEST_NAME);

export const newerVersion = (): Result<never> =>
  refuse(
    'import-newer',
    'The file was written by a newer version of Sayso.',
    'Update Sayso, then import it.',
  );

export const emptyFile = (fileName: string): Result<never> =>
  refuse(
    'import-empty-file',
    `There is nothing in "${shortened(fileName)}".`,
    'Download or export it again.',
    shortened(fileName),
  );

export const nothingInTable = (): Result<never> =>
  refuse(
    'import-empty',
    'No row of the table has both something said and the address of a web page.',
    'Look whether the columns are named as they should be.',
  );
