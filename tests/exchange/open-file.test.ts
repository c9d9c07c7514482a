import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../lib/exchange/open-file.ts';
import { readZip } from '../../lib/exchange/zip/read-zip.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (text: string): Bytes => new Uint8Array(strToU8(text));
const zipOf = (files: Readonly<Record<string, Uint8Array>>): Bytes => new Uint8Array(zipSync({ ...files }));
const codeOf = (bytes: Bytes, name = 'x.zip') => {
  const opened = openFile(name, bytes);
  return opened.ok ? 'opened' : opened.problem.code;
};
const textOf = (bytes: Bytes, name = 'x.csv') => {
  const opened = openFile(name, bytes);
  return opened.ok ? opened.value.text : opened.problem.code;
};

describe('a file that is chosen', () => {
  it('is read in the encodings that spreadsheets write', () => {
    const utf16 = (text: string) =>
      [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
    expect(textOf(bytesOf('naïve'))).toBe('naïve');
    expect(textOf(new Uint8Array([0xff, 0xfe, ...utf16('naïve')]))).toBe('naïve');
    expect(textOf(new Uint8Array([0x6e, 0x61, 0xef, 0x76, 0x65]))).toBe('naïve');
  });

  it('is refused when it is no text', () => {
    expect(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 0, 0xff]), 'x.png')).toBe('import-no-text');
  });

  it('is refused when there is nothing in it', () => {
    expect(codeOf(bytesOf(' \n'), 'x.csv')).toBe('import-empty-file');
  });

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (noise, asZip) => {
        openFile('x', new Uint8Array([...(asZip ? [0x50, 0x4b, 3, 4] : []), ...noise]));
      }),
    );
  });
});

describe('a zip', () => {
  it('gives the bundle in it, wherever that stands and whatever else there is', () => {
    const zip = zipOf({
      'claims.csv': bytesOf('id'),
      '../../etc/library.sayso.jsonl': bytesOf('the bundle'),
      '__proto__/x.json': bytesOf('{}'),
    });
    expect(textOf(zip)).toBe('the bundle');
  });

  it('without a file that Sayso knows is refused', () => {
    expect(codeOf(zipOf({ 'xl/workbook.xml': bytesOf('<x/>') }))).toBe('import-unknown-zip');
  });

  it('that is a spreadsheet is refused with how to make a table of it', () => {
    expect(codeOf(zipOf({ 'xl/workbook.xml': bytesOf('<x/>') }), 'claims.xlsx')).toBe('import-no-text');
  });

  it('cut short anywhere is refused', () => {
    const zip = zipOf({ 'a.sayso.jsonl': bytesOf('the bundle '.repeat(50)) });
    fc.assert(
      fc.property(fc.integer({ min: 4, max: zip.length - 1 }), (end) => {
        expect(codeOf(zip.slice(0, end))).toBe('import-damaged-zip');
      }),
    );
  });

  it('that would be larger than what is read is refused before it is inflated', () => {
    const bomb = zipOf({ 'a.sayso.jsonl': new Uint8Array(2_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    const read = readZip(bomb, 1_000_000);
    expect(read.ok ? '' : read.problem.code).toBe('import-too-large');
  });

  it('that lies about how large it is gets no more room than it has told', () => {
    const bomb = zipOf({ 'a.sayso.jsonl': new Uint8Array(2_000_000) });
    const view = new DataView(bomb.buffer);
    const directory = view.getUint32(bomb.length - 22 + 16, true);
    view.setUint32(directory + 24, 1000, true);
    const read = readZip(bomb, 1_000_000);
    expect(read.ok ? read.value.bytes.length : 0).toBeLessThanOrEqual(1000);
  });
});
