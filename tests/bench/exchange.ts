/**
 * Exports of 1,000, 10,000 and 100,000 claims in real Chromium, read from the library on disk:
 * `node tests/bench/exchange.ts [COUNT...]`. For each format the seconds, the file's size, the most memory that
 * JavaScript held above what it held before, and the longest time for which the page could not answer.
 * CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
import { createServer } from 'node:http';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { ExportMeasurement, measure } from './exchange/measured.ts';

declare global {
  interface Window {
    /** Put there by the script that the page loads. */
    readonly measure: typeof measure;
  }
}

const counts = process.argv.slice(2).map(Number);
const { outputFiles } = await build({
  stdin: {
    contents: `import { measure } from './exchange/measured.ts'; globalThis.measure = measure;`,
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const script = outputFiles[0]?.text ?? '';
const server = createServer((request, response) => {
  const isScript = request.url === '/measured.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? script : '<!doctype html><script type="module" src="/measured.js"></script>');
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});

try {
  for (const count of counts.length > 0 ? counts : [1000, 10_000, 100_000]) {
    console.log(`${count} claims`);
    console.table(await measureInChromium(count));
  }
} finally {
  server.close();
}

async function measureInChromium(count: number): Promise<Record<string, ExportMeasurement>> {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The local server did not start.');
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
    ],
    protocolTimeout: 900_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${address.port}/`);
    await page.waitForFunction('typeof globalThis.measure === "function"');
    return await page.evaluate((claims) => window.measure(claims), count);
  } finally {
    await browser.close();
  }
}
