/**
 * The library at 1,000, 10,000 and 100,000 claims in real Chromium: `node tests/bench/library.ts [COUNT...]`.
 * CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
import { createServer } from 'node:http';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { Measurements } from './library/measured.ts';

const counts = process.argv.slice(2).map(Number);
const script = await bundled();
const server = createServer((request, response) => {
  const isScript = request.url === '/measured.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? script : '<!doctype html><script type="module" src="/measured.js"></script>');
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});

try {
  const table: Record<string, Measurements> = {};
  for (const count of counts.length > 0 ? counts : [1000, 10_000, 100_000]) {
    table[count] = await measureInChromium(count);
    console.error(count, table[count]);
  }
  console.table(table);
} finally {
  server.close();
}

async function measureInChromium(count: number): Promise<Measurements> {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The local server did not start.');
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--enable-precise-memory-info'],
    protocolTimeout: 900_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${address.port}/`);
    await page.waitForFunction('typeof globalThis.measure === "function"');
    const measured: unknown = await page.evaluate(`globalThis.measure(${count})`);
    return rounded(measured);
  } finally {
    await browser.close();
  }
}

function rounded(measured: unknown): Measurements {
  if (typeof measured !== 'object' || measured === null) throw new Error('Nothing was measured.');
  return Object.fromEntries(
    Object.entries(measured).map(([name, value]) => [name, Math.round(Number(value) * 10) / 10]),
  );
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { measure } from './library/measured.ts'; globalThis.measure = measure;`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
