// @vitest-environment jsdom
import './spoken.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createToaster } from '../../components/controls/toaster.ts';
import { ExchangeView } from '../../components/library/exchange/exchange-view.tsx';
import type { ImportPorts } from '../../components/library/exchange/import-ports.ts';
import { createLibrarySession, type LibrarySession } from '../../components/library/library-session.ts';
import { usePlace } from '../../components/library/use-place.ts';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { ColumnMapping } from '../../lib/exchange/table/column-roles.ts';
import { done } from '../../lib/result.ts';
import { askOf, importsOf } from '../fixtures/surfaces/answering.ts';
import { SMALL_LIBRARY } from '../fixtures/surfaces/library.ts';
import { libraryInMemory } from '../fixtures/surfaces/library-in-memory.ts';
import { VISITED_VIEW } from '../fixtures/surfaces/views.ts';
import { all, one, press, settle, show, type } from './show.ts';

const COLLECTION = 'urn:uuid:0190a6f2-0000-7000-8000-0000000000c1';
const [, firstKept] = SMALL_LIBRARY.annotations;
const library: LibraryContents = {
  ...SMALL_LIBRARY,
  annotations: SMALL_LIBRARY.annotations.map((annotation) =>
    annotation === firstKept ? { ...annotation, collections: [COLLECTION] } : annotation,
  ),
  collections: [{ id: COLLECTION, name: 'Ferries', created: '2026-01-01', modified: '2026-01-01' }],
};

let session: LibrarySession;
let named: (ColumnMapping | undefined)[];
let root: HTMLElement;

beforeEach(async () => {
  named = [];
  const known = importsOf();
  const imports: ImportPorts = {
    ...known,
    plan: (file, columns, watch) => {
      named.push(columns);
      return known.plan(file, columns, watch);
    },
  };
  const ports = { ...libraryInMemory(async () => library, askOf(done(VISITED_VIEW))), imports };
  session = createLibrarySession(ports, createToaster());
  await session.read();
  await openAt('#data');
});

function Panels() {
  const [place, go] = usePlace();
  return <ExchangeView session={session} place={place} go={go} />;
}

async function openAt(address: string) {
  history.replaceState(null, '', address);
  root = await show(<Panels />);
  await settle();
}

const facts = () => root.querySelector('.panel .row .muted')?.textContent ?? '';

describe('an export', () => {
  it('is of everything for a backup, and of what is not in the bin for the rest', async () => {
    expect(facts()).toMatch(/^sayso-\d{4}-\d\d-\d\d\.sayso\.jsonl · 8 claims$/);
    await press('radio', /comma-separated/);
    expect(facts()).toMatch(/\.csv · 7 claims$/);
  });

  it('is of a collection, of what a search finds, or of what was selected', async () => {
    await press('radio', 'A collection');
    expect(facts()).toMatch(/· 1 claim$/);
    await press('radio', 'What a search finds');
    await type(one('searchbox'), 'crew');
    await settle();
    await settle();
    expect(facts()).toMatch(/· 2 claims$/);
    session.toExport.value = new Set(library.annotations.slice(0, 3).map(({ id }) => id));
    await settle();
    await press('radio', 'What I selected');
    expect(facts()).toMatch(/· 3 claims$/);
  });

  it('shows its first rows, or its first lines', async () => {
    expect(root.querySelector('.preview pre')?.textContent).toMatch(/^\{"sayso-bundle"/);
    await press('radio', /^Parquet/);
    const row = [...root.querySelectorAll('.preview tr')].find((one) =>
      /^outlet/.test(one.textContent ?? ''),
    );
    expect(row?.querySelectorAll('td')).toHaveLength(2);
  });

  it('has all that is chosen in its address, which brings it back', async () => {
    await press('radio', /comma-separated/);
    await press('checkbox', /Excel/);
    await press('radio', 'What a search finds');
    await type(one('searchbox'), 'crew');
    await settle();
    expect(location.hash).toBe('#data?format=csv&scope=search&of=crew&excel=');
    await openAt('#data');
    expect(facts()).toMatch(/\.sayso\.jsonl · 8 claims$/);
    await openAt('#data?format=csv&scope=search&of=crew&excel=');
    await settle();
    expect(facts()).toMatch(/\.csv · 2 claims$/);
    expect(one('searchbox')).toHaveProperty('value', 'crew');
    expect(one('checkbox', /Excel/)).toHaveProperty('checked', true);
  });

  it('is as usual where its address names what is not there any more', async () => {
    await openAt('#data?format=scroll&scope=selection');
    expect(facts()).toMatch(/\.sayso\.jsonl · 8 claims$/);
  });

  it('says that it was handed to the browser', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
    await press('button', 'Save the file');
    await vi.waitFor(() => expect(session.toaster.shown.value?.message).toMatch(/sayso-.*downloads/));
    vi.unstubAllGlobals();
  });
});

it('an address leads to the import', async () => {
  Element.prototype.scrollIntoView = () => undefined;
  await openAt('#data?panel=import');
  expect(document.activeElement?.textContent).toBe('Import');
});

describe('the import of a table', () => {
  async function choose(text: string) {
    const field = root.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('No file field');
    Object.defineProperty(field, 'files', { value: [new File([text], 'mine.csv')], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(root.textContent).not.toMatch(/Reading the file/));
    await settle();
  }

  it('asks first what its columns hold, and begins with a guess', async () => {
    await choose('Quote,Link,Mood\nIt held,https://a.example/,grim\n');
    expect(root.textContent).toMatch(/What do the columns of mine\.csv hold/);
    expect(named).toEqual([undefined]);
    await press('button', 'See what it would bring');
    await vi.waitFor(() => expect(named).toEqual([undefined, { content: 0, url: 1 }]));
  });

  it('goes no further until what is needed is named', async () => {
    await choose('Was,Wo\nIt held,nowhere\n');
    const [look] = all('button', 'See what it would bring');
    expect(look?.hasAttribute('disabled')).toBe(true);
  });
});
