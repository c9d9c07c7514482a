import { createReadStream } from 'node:fs';
import { WARCParser } from 'warcio';
import { decodeHtml } from './decode-html.ts';
import type { Input } from './input.ts';

/** The HTML pages of a web archive, each under its own address. */
export async function* readWarc(file: string): AsyncGenerator<Input> {
  const parser = new WARCParser(createReadStream(file));
  for await (const record of parser) {
    if (record.warcType !== 'response') continue;
    const url = record.warcTargetURI ?? '';
    const type = record.httpHeaders?.headers.get('Content-Type') ?? '';
    if (!url || !/html/i.test(type)) continue;
    yield { id: url, html: decodeHtml(await record.readFully(true), type), url };
  }
}
