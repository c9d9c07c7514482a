import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../tools/find/input.ts';
import { readInputs } from '../../tools/find/inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayso-find-'));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const read = async (...paths: string[]): Promise<Input[]> => {
  const inputs: Input[] = [];
  for await (const input of readInputs(paths)) inputs.push(input);
  return inputs;
};

/** A web archive with one record of each kind that matters: a page, a picture, a request. */
const archive = () => {
  const record = (type: string, url: string, body: string, http = '') => {
    const payload = http ? `${http}\r\n\r\n${body}` : body;
    const head = [
      'WARC/1.0',
      `WARC-Type: ${type}`,
      `WARC-Target-URI: ${url}`,
      'WARC-Date: 2026-03-01T10:00:00Z',
      'WARC-Record-ID: <urn:uuid:0195a3c0-0000-7000-8000-000000000001>',
      `Content-Type: application/http; msgtype=${type}`,
      `Content-Length: ${Buffer.byteLength(payload)}`,
    ].join('\r\n');
    return `${head}\r\n\r\n${payload}\r\n\r\n`;
  };
  const ok = (type: string) => `HTTP/1.1 200 OK\r\nContent-Type: ${type}`;
  return [
    record('request', 'https://courier.example/ferry', 'GET /ferry HTTP/1.1\r\n'),
    record(
      'response',
      'https://courier.example/ferry',
      '<p>The ferry is late.</p>',
      ok('text/html; charset=utf-8'),
    ),
    record('response', 'https://courier.example/ferry.png', 'not a page', ok('image/png')),
  ].join('');
};

describe('the inputs of the bulk command', () => {
  it('takes a text as it stands, byte order mark and line ends included', async () => {
    const path = file('a.txt', '\uFEFFOne.\r\nTwo.');
    expect(await read(path)).toEqual([{ id: path, text: '\uFEFFOne.\r\nTwo.' }]);
  });

  it('gives a saved page the address that the browser wrote into it', async () => {
    const path = file('b.html', '<!-- saved from url=(0029)https://courier.example/ferry -->\n<p>Late.</p>');
    expect(await read(path)).toMatchObject([{ url: 'https://courier.example/ferry' }]);
  });

  it('reads a page in the charset that it names', async () => {
    const bytes = Buffer.from('<meta charset="iso-8859-1"><p>Caf\u00e9</p>', 'latin1');
    expect(await read(file('c.html', bytes))).toMatchObject([{ html: expect.stringContaining('Café') }]);
  });

  it('takes lines with a text, or with a page and its address, in order', async () => {
    const lines = [
      '{"id":"t","text":"One."}',
      '',
      '{"id":7,"html":"<p>Two.</p>","url":"https://a.example/"}',
    ];
    expect(await read(file('d.jsonl', lines.join('\n')))).toEqual([
      { id: 't', text: 'One.' },
      { id: '7', html: '<p>Two.</p>', url: 'https://a.example/' },
    ]);
  });

  it('says what is wrong with a line, and goes on', async () => {
    const path = file('e.jsonl', 'no json\n{"id":"x"}\n{"id":"y","text":"Fine."}');
    expect(await read(path)).toEqual([
      { id: `${path}:1`, error: expect.stringContaining('is no JSON') },
      { id: 'x', error: expect.stringContaining('neither "text" nor "html"') },
      { id: 'y', text: 'Fine.' },
    ]);
  });

  it.each(['archive.warc', 'archive.warc.gz'])(
    'takes the pages of %s and nothing else of it',
    async (name) => {
      const path = file(name, name.endsWith('.gz') ? gzipSync(archive()) : archive());
      expect(await read(path)).toEqual([
        {
          id: 'https://courier.example/ferry',
          html: '<p>The ferry is late.</p>',
          url: 'https://courier.example/ferry',
        },
      ]);
    },
  );

  it('says which file could not be read and why, and does the rest', async () => {
    const missing = join(folder, 'missing.txt');
    const picture = file('f.txt', Uint8Array.of(0x50, 0, 0x4e));
    const unknown = file('g.docx', 'x');
    const fine = file('h.txt', 'Fine.');
    expect(await read(missing, picture, unknown, fine)).toEqual([
      { id: missing, error: expect.stringContaining('could not be read') },
      { id: picture, error: expect.stringContaining('it is no text') },
      { id: unknown, error: expect.stringContaining('none of .html') },
      { id: fine, text: 'Fine.' },
    ]);
  });
});
