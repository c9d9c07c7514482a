import { createServer } from 'node:http';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

/** One call that takes longer hangs. Milliseconds. */
const PATIENCE = 900_000;

/**
 * Calls the `measure` that a file beside the benchmarks exports, in a page of its own in real Chromium, once for each
 * count, and hands on what it answers as soon as it does. Each count has a browser, and so a library, of its own.
 * CHROMIUM names the browser where it is not /usr/bin/chromium.
 *
 * @param file As an import from this folder names it: `./library/measured.ts`.
 */
export async function measureInChromium(
  file: string,
  counts: readonly number[],
  onMeasured: (count: number, measured: unknown) => void,
): Promise<void> {
  const script = await bundled(file);
  const server = createServer((request, response) => {
    const isScript = request.url === '/measured.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><script type="module" src="/measured.js"></script>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('The local server did not start.');
    for (const count of counts) onMeasured(count, await measured(`http://127.0.0.1:${address.port}/`, count));
  } finally {
    server.close();
  }
}

async function measured(url: string, count: number): Promise<unknown> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
    ],
    protocolTimeout: PATIENCE,
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction('typeof globalThis.measure === "function"');
    return await page.evaluate(`globalThis.measure(${count})`);
  } finally {
    await browser.close();
  }
}

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { measure } from '${file}'; globalThis.measure = measure;`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
