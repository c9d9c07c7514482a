import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Codebook, CodebookValue } from '../../../lib/codebook/codebook.ts';
import { bundle } from '../../../lib/exchange/bundle/write-bundle.ts';
import { importFile } from '../../../tools/browsers/library.ts';

const idOf = (number: number) => `urn:uuid:01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const value = (
  number: number,
  label: string,
  shortcut: string,
  definition: string,
  example = '',
): CodebookValue => ({ id: idOf(number), label, definition, example, shortcut });

/** What a class is given to code by, with a field of every kind. */
export const ASSIGNMENT: Codebook = {
  id: idOf(700),
  title: 'How the fire is told',
  description: 'Code every claim before Thursday; do not talk about it before.',
  edition: 2,
  fields: [
    {
      id: idOf(710),
      label: 'Frame',
      definition: 'What the claim is about as a whole. Where two fit, take the one that the headline takes.',
      kind: 'one',
      about: 'claim',
      required: true,
      values: [
        value(711, 'Conflict', 'c', 'Two sides stand against each other.', 'The union rejects the plan.'),
        value(712, 'Blame', 'b', 'Somebody is held to be at fault.'),
        value(
          713,
          'What it was like for those who were there',
          'h',
          'It is told by or of somebody on board.',
        ),
      ],
    },
    {
      id: idOf(720),
      label: 'Standing',
      definition: '',
      kind: 'several',
      about: 'source',
      required: false,
      values: [
        value(721, 'Official', '1', 'Speaks for a public body.'),
        value(722, 'Witness', '2', 'Was there.'),
      ],
    },
    {
      id: idOf(730),
      label: 'Why',
      definition: '',
      kind: 'text',
      about: 'claim',
      required: false,
      values: [],
    },
    {
      id: idOf(740),
      label: 'Sureness',
      definition: '',
      kind: 'number',
      about: 'claim',
      required: true,
      values: [],
    },
  ],
  created: '2026-04-14T08:00:00.000Z',
  modified: '2026-04-20T08:00:00.000Z',
};

/** Imports the assignment into the library, whose place of codebooks is open. */
export async function importAssignment(library: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-assignment-'));
  const file = join(folder, 'assignment.sayso.jsonl');
  const contents = { articles: [], annotations: [], codebooks: [ASSIGNMENT] };
  writeFileSync(file, [...bundle.write(contents, { now: '2026-05-01T12:00:00.000Z' })].join(''));
  await importFile(library, file);
  rmSync(folder, { recursive: true });
}
