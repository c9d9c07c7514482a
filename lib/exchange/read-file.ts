import { done, type Result } from '../result.ts';
import { IMPORT_FORMATS } from './formats.ts';
import type { ImportedRecords } from './import-format.ts';
import { tooLarge, unknownFile } from './import-problems.ts';
import { LARGEST } from './open-file.ts';

export interface ReadFile {
  readonly format: string;
  readonly records: ImportedRecords;
}

/** Finds out what kind of file it is and checks all of it. Writes nothing. */
export function readFile(fileName: string, text: string): Result<ReadFile> {
  if (text.length > LARGEST) return tooLarge();
  const format = IMPORT_FORMATS.find(({ recognises }) => recognises(fileName, text));
  if (!format) return unknownFile(fileName);
  const records = format.read(text);
  return records.ok ? done({ format: format.id, records: records.value }) : records;
}
