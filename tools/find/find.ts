/**
 * The finder as a command, over files: `npm run -s find -- [--json | --jsonl] FILE...`
 *
 * Without an option it prints a readable table; `--json` one array; `--jsonl` one result a line, in input order, as
 * they come. A bad input yields `{ id, error }` and exit status 1 at the end, the rest still done.
 */
import { parseArgs } from 'node:util';
import { createInputFinder } from './find-input.ts';
import { readInputs } from './inputs.ts';
import type { Found } from './result.ts';
import { asTable } from './table.ts';

const USAGE = `Usage: npm run -s find -- [--json | --jsonl] FILE...

FILE is a page (.html), a text (.txt), JSON Lines with "id" and "text" or "html" and "url" (.jsonl),
or a web archive (.warc, .warc.gz).
`;

interface Output {
  readonly start?: string;
  readonly write: (found: Found, index: number) => string;
  readonly end?: string;
}

const OUTPUTS = {
  table: { write: asTable },
  json: {
    start: '[',
    write: (found, index) => `${index ? ',' : ''}\n${JSON.stringify(found, null, 2)}`,
    end: '\n]\n',
  },
  jsonl: { write: (found) => `${JSON.stringify(found)}\n` },
} as const satisfies Record<string, Output>;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads us has seen enough: `| head`.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main();

async function main(): Promise<number> {
  const call = readCall();
  if ('problem' in call) {
    process.stderr.write(`${call.problem}\n\n${USAGE}`);
    return 2;
  }
  const output: Output = OUTPUTS[call.output];
  const find = await createInputFinder();
  let failures = 0;
  let index = 0;
  await print(output.start ?? '');
  for await (const input of readInputs(call.files)) {
    const found = find(input);
    if ('error' in found) failures += 1;
    await print(output.write(found, index));
    index += 1;
  }
  await print(output.end ?? '');
  return failures > 0 ? 1 : 0;
}

type Call =
  | { readonly output: keyof typeof OUTPUTS; readonly files: readonly string[] }
  | { readonly problem: string };

function readCall(): Call {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { problem: 'Finds who says what in files.' };
    if (positionals.length === 0) return { problem: 'No file was given.' };
    if (values.json && values.jsonl) return { problem: 'Choose one of --json and --jsonl.' };
    return { output: values.jsonl ? 'jsonl' : values.json ? 'json' : 'table', files: positionals };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Waits for a slow reader, so that a large run does not pile up in memory. */
function print(text: string): Promise<void> {
  if (!text || process.stdout.write(text)) return Promise.resolve();
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
