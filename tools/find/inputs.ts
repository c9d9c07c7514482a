import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { decodeHtml } from './decode-html.ts';
import type { Input } from './input.ts';
import { readWarc } from './warc.ts';

/** All inputs of the files, in order; a file that cannot be read is an input with its error. */
export async function* readInputs(files: readonly string[]): AsyncGenerator<Input> {
  for (const file of files) {
    try {
      yield* readFileByKind(file);
    } catch (error) {
      yield { id: file, error: `${file} could not be read: ${reasonOf(error)}` };
    }
  }
}

const KINDS = [
  { ends: ['.html', '.htm', '.xhtml'], read: readPage },
  { ends: ['.txt'], read: readText },
  { ends: ['.jsonl', '.ndjson'], read: readLines },
  { ends: ['.warc', '.warc.gz'], read: readWarc },
] as const;

function readFileByKind(file: string): AsyncGenerator<Input> {
  const name = file.toLowerCase();
  const kind = KINDS.find(({ ends }) => ends.some((end) => name.endsWith(end)));
  if (!kind) throw new Error(`it is none of ${KINDS.flatMap(({ ends }) => ends).join(', ')}`);
  return kind.read(file);
}

async function* readPage(file: string): AsyncGenerator<Input> {
  const html = decodeHtml(await readFile(file));
  yield { id: file, html, url: savedFrom(html) ?? `https://${encodeURIComponent(file)}.invalid/` };
}

async function* readText(file: string): AsyncGenerator<Input> {
  yield { id: file, text: await readUtf8(file) };
}

async function* readLines(file: string): AsyncGenerator<Input> {
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim()) yield readLine(line, `${file}:${number}`);
  }
}

function readLine(line: string, place: string): Input {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return { id: place, error: `${place} is no JSON: ${reasonOf(error)}` };
  }
  const field = (name: string): string | undefined => {
    const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const id = field('id') ?? place;
  const text = field('text');
  if (text !== undefined) return { id, text };
  const html = field('html');
  const url = field('url');
  if (html === undefined || url === undefined) {
    return { id, error: `${place} has neither "text" nor "html" with its "url".` };
  }
  return { id, html, url };
}

async function readUtf8(file: string): Promise<string> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(file));
  if (text.includes('\0')) throw new Error('it is no text');
  return text;
}

/** Browsers write the address into a page that they save. */
const savedFrom = (html: string) =>
  /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/.exec(html.slice(0, 2000))?.[1];

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
