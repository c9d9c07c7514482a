import { done, type Result } from '../result.ts';
import { emptyFile, noText, tooLarge } from './import-problems.ts';
import { isZip, readZip } from './zip/read-zip.ts';

/** Below the longest text that every browser holds. Bytes, and of text UTF-16 code units. */
export const LARGEST = 400_000_000;

/** Documents and spreadsheets that are zips by themselves. */
const OFFICE = /\.(?:xlsx|xlsm|ods|numbers|docx|odt|pptx|epub)$/i;

export interface OpenedFile {
  readonly fileName: string;
  readonly text: string;
}

/** The text in a file that a reader chose, or in the zip that it is. */
export function openFile(fileName: string, bytes: Uint8Array<ArrayBuffer>): Result<OpenedFile> {
  if (bytes.length > LARGEST) return tooLarge();
  if (!isZip(bytes)) return textIn(fileName, bytes);
  if (OFFICE.test(fileName)) return noText(fileName);
  const inside = readZip(bytes, LARGEST);
  return inside.ok ? textIn(inside.value.name, inside.value.bytes) : inside;
}

function textIn(fileName: string, bytes: Uint8Array<ArrayBuffer>): Result<OpenedFile> {
  const text = decoded(bytes);
  if (text === undefined || text.includes('\0')) return noText(fileName);
  return text.trim() === '' ? emptyFile(fileName) : done({ fileName, text });
}

/** UTF-8, or what a spreadsheet on Windows writes: UTF-16 with its mark, else Windows-1252. */
function decoded(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const [first, second] = bytes;
  try {
    if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return looksBinary(bytes) ? undefined : new TextDecoder('windows-1252').decode(bytes);
  }
}

const LOOKED_AT = 4096;

/** Control characters that no text has. */
const looksBinary = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, LOOKED_AT).some((byte) => byte < 9 || (byte > 13 && byte < 27) || byte === 0x7f);
