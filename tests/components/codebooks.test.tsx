// @vitest-environment jsdom
import './spoken.ts';
// What is fetched when it is first wanted is there at once.
import '../../components/codebook/codebooks-view.tsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { placeIn } from '../../components/library/place.ts';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { Coder } from '../../lib/codebook/coder.ts';
import { withCode } from '../../lib/codebook/coding.ts';
import { credited } from '../../lib/codebook/credit.ts';
import { ANA, BEN } from '../codebook/agreement/coders.ts';
import { BLAME, CODEBOOK, CODES, CONFLICT, FRAME } from '../codebook/sample-codebook.ts';
import { SMALL_LIBRARY } from '../fixtures/surfaces/library.ts';
import { type Asked, find, openLibraryAt, cardsShown as rows } from './library-scene.tsx';
import { all, key, nameOf, one, press, settle, type } from './show.ts';

const CODED: LibraryContents = {
  ...SMALL_LIBRARY,
  annotations: SMALL_LIBRARY.annotations.map((annotation, at) =>
    at < 2 ? { ...annotation, codes: at === 0 ? CODES : CODES.slice(1) } : annotation,
  ),
  codebooks: [CODEBOOK],
};

let asked: Asked;
let chosen: string[];
beforeEach(() => {
  asked = [];
  chosen = [];
});
const open = async (address: string, contents = CODED, inUse = '') => {
  const codebook = { chosen: inUse, keep: async (id: string) => chosen.push(id) };
  const root = await openLibraryAt(address, contents, { codebook }, asked);
  await settle();
  return root;
};
const kept = () => asked.filter(([name]) => name === 'codebook.keep').map(([, input]) => input);
const focused = () => (document.activeElement ? nameOf(document.activeElement) : '');

describe('the place of the codebooks', () => {
  it('says what a codebook is for while there is none', async () => {
    const root = await open('codebooks', SMALL_LIBRARY);
    expect(root.textContent).toContain('so that two people code alike');
    expect(all('button', 'New codebook')).toHaveLength(1);
  });

  it('lists each with its fields, and says which is in use', async () => {
    const root = await open('codebooks');
    const entry = root.querySelector('.codebook-entry')?.textContent;
    expect(entry).toContain('in use');
    expect(entry).toContain('edition 3 · 4 fields');
    expect(entry).toContain('Conflict · Blame');
  });

  it('stops and begins coding by one, and keeps the choice', async () => {
    await open('codebooks');
    await press('button', 'Code by this one');
    expect(document.body.textContent).not.toContain('in use,');
    await press('button', 'Code by this one');
    expect(chosen).toEqual(['none', CODEBOOK.id]);
  });

  it('duplicates and deletes, each with a way back', async () => {
    const root = await open('codebooks');
    await press('button', /^Duplicate/);
    await settle();
    expect([...root.querySelectorAll('h2')].map(({ textContent }) => textContent)).toContain(
      'Copy of How sources are shown',
    );
    await press('button', 'Delete “How sources are shown”');
    await settle();
    expect(root.querySelectorAll('.codebook-entry')).toHaveLength(1);
    await press('button', 'Undo');
    await settle();
    expect(root.querySelectorAll('.codebook-entry')).toHaveLength(2);
  });
});

describe('agreement', () => {
  const [first, second] = SMALL_LIBRARY.annotations;
  if (!first || !second) throw new Error('No claims');
  const by = (coder: Coder, value: typeof BLAME) =>
    credited([], withCode([], CODEBOOK, FRAME, [value.id]), coder);
  /** The first claim is coded by two who differ, each in an annotation of their own, the second by two who agree. */
  const COMPARED: LibraryContents = {
    ...SMALL_LIBRARY,
    annotations: [
      { ...first, codes: by(ANA, CONFLICT) },
      { ...first, id: 'urn:uuid:ben', codes: by(BEN, BLAME) },
      { ...second, codes: by(ANA, BLAME) },
    ],
    beside: [{ ...second, codes: by(BEN, BLAME) }],
    codebooks: [CODEBOOK],
  };
  const unfold = async (contents: LibraryContents) => {
    const root = await open('codebooks', contents);
    await press('button', /^Agreement/);
    await settle();
    return root;
  };
  const texts = (root: HTMLElement, table: number) =>
    [...(root.querySelectorAll('.agreement table')[table]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );

  it('is told field by field, for every two coders, and claim by claim, where they differ first', async () => {
    const root = await unfold(COMPARED);
    expect(texts(root, 0)).toEqual([
      ['Frame', '2', '50%', '0.000', 'needs three coders'],
      ['Roles', '0', '–', 'no claim that two coded', 'needs three coders'],
    ]);
    expect(root.textContent).toContain('Coders agree no more than chance would bring. These are few claims');
    expect(texts(root, 1)).toEqual([['Ana and Ben', '2', '1', '0.000']]);
    expect(texts(root, 2).map(([, ...answers]) => answers)).toEqual([
      ['Conflict', 'Blame', 'Decide'],
      ['Blame', 'Blame', 'Decide'],
    ]);
    all('link', first.claim.content[0]?.text)[0]?.click();
    await settle();
    expect(placeIn(location.hash)).toMatchObject({ view: 'claims' });
    expect(rows()).toBe(2);
  });

  it('lets what holds be decided by keyboard, on all claims of the unit, with a way back', async () => {
    const root = await unfold(COMPARED);
    await press('button', /^Decide: /);
    await settle();
    expect(focused()).toBe('Conflict');
    await press('radio', 'Blame');
    await settle();
    expect(asked.at(-1)).toEqual([
      'claim.adjudicate',
      {
        annotations: [first.id, 'urn:uuid:ben'],
        codebook: { id: CODEBOOK.id, edition: CODEBOOK.edition },
        field: FRAME.id,
        value: [BLAME.id],
      },
    ]);
    await settle();
    expect(root.querySelector('.decision p')?.textContent).toBe('Blame');
    await key(one('radio', 'Blame'), 'Escape');
    expect(focused()).toMatch(/^Change: /);
    await press('button', 'Undo');
    await settle();
    expect(root.querySelector('.decision p')).toBeNull();
  });

  it('says of codes without a coder what they count for', async () => {
    const codes = withCode(CODES, CODEBOOK, FRAME, [BLAME.id]);
    const [coded] = CODED.annotations;
    const root = await unfold({ ...CODED, beside: coded ? [{ ...coded, codes }] : [] });
    expect(root.textContent).toContain('Of 2 codes it is not known who gave them');
    expect(texts(root, 0)[0]?.slice(0, 4)).toEqual(['Frame', '1', '0%', 'one claim alone tells nothing']);
    expect(texts(root, 1)[0]?.[1]).toBe('Conflict / Blame');
  });

  it('says how it comes to be where nobody coded what another did', async () => {
    const root = await unfold(CODED);
    expect(root.textContent).toContain('No claim was coded by two people yet.');
  });
});

describe('a new codebook', () => {
  const typeInto = async (name: string | RegExp, text: string) => {
    await type(one('textbox', name), text);
    await settle();
  };

  it('is made by keyboard: title, label, values one after the other', async () => {
    await open('codebooks?codebook=new', SMALL_LIBRARY);
    expect(focused()).toBe('Title');
    await typeInto('Title', 'Frames');
    await typeInto('Label', 'Frame');
    await typeInto('Value 1', 'Conflict');
    await typeInto('Value 2', 'Blame');
    await key(one('textbox', 'Value 2'), 'Enter');
    expect(focused()).toBe('Value 3');
    await typeInto('Value 3', 'Hope');
    await press('button', 'Keep the codebook');
    await settle();
    expect(kept()).toMatchObject([
      {
        codebook: {
          title: 'Frames',
          fields: [
            { label: 'Frame', values: [{ label: 'Conflict' }, { label: 'Blame' }, { label: 'Hope' }] },
          ],
        },
      },
    ]);
    expect(document.querySelector('.codebook-entry h2')?.textContent).toBe('Frames');
  });

  it('is not kept as long as something is wrong with it, and the focus goes where', async () => {
    const root = await open('codebooks?codebook=new', SMALL_LIBRARY);
    await typeInto('Title', 'Frames');
    await press('button', 'Keep the codebook');
    await settle();
    expect(kept()).toEqual([]);
    expect(focused()).toBe('Label');
    expect(root.textContent).toContain('3 things are to be mended first.');
    expect(one('textbox', 'Label').getAttribute('aria-invalid')).toBe('true');
  });

  it('is there still when its author comes back from elsewhere in the library', async () => {
    await open('codebooks?codebook=new');
    await typeInto('Title', 'Half of it');
    location.hash = 'claims';
    dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
    location.hash = 'codebooks?codebook=new';
    dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
    expect(one('textbox', 'Title')).toHaveProperty('value', 'Half of it');
  });
});

describe('editing a codebook', () => {
  const edit = () => open(`codebooks?codebook=${CODEBOOK.id}`);
  const values = () => all('textbox', /^Value \d$/).map((field) => Reflect.get(field, 'value'));

  it('moves fields and values with the focus staying on what moves', async () => {
    await edit();
    expect(values()).toEqual(['Conflict', 'Blame', 'Worker', 'Official']);
    await press('button', 'Move “Blame” up');
    expect(values().slice(0, 2)).toEqual(['Blame', 'Conflict']);
    await press('button', 'Move “Frame” down');
    expect(values()).toEqual(['Worker', 'Official', 'Blame', 'Conflict']);
    expect(focused()).toBe('Move “Frame” down');
  });

  it('tells of a key that is taken, beside the value that asks for it', async () => {
    await edit();
    const [, blame] = all('textbox', 'Key');
    if (!blame) throw new Error('No key');
    await type(blame, 'c');
    await press('button', 'Keep the codebook');
    await settle();
    expect(document.body.textContent).toContain('The key “c” chooses “Conflict” already.');
  });

  it('retires what is removed, and offers it again', async () => {
    const root = await edit();
    await press('button', 'Remove “Why”');
    await press('button', 'Keep the codebook');
    await settle();
    await press('button', /^Edit/);
    await settle();
    expect(root.textContent).toContain('One that is retired');
    await press('button', /^Offer again/);
    expect(focused()).toBe('Label');
  });
});

describe('codes in the library', () => {
  it('are facets of the codebook in use: one value of a field is enough, fields narrow together', async () => {
    await open('claims');
    expect(all('checkbox', /^Conflict\s*1$/)).toHaveLength(1);
    await press('checkbox', /^Worker/);
    await settle();
    expect(rows()).toBe(2);
    await press('checkbox', /^Conflict/);
    await settle();
    expect(rows()).toBe(1);
    expect(location.hash).toContain('code=');
    await press('checkbox', /^Blame/);
    await settle();
    expect(rows()).toBe(1);
  });

  it('are found by their labels, alone or with their field, and by whether there are any', async () => {
    await open('claims');
    await find('code:conflict');
    expect(rows()).toBe(1);
    await find('code:"Roles: Worker"');
    expect(rows()).toBe(2);
    await find('has:code -code:conflict');
    expect(rows()).toBe(1);
    await find('"Two sides; one text"');
    expect(rows()).toBe(2);
  });

  it('are shown in short with their claim, and given where it is annotated', async () => {
    const root = await open('claims?claim=urn:uuid:01890000-0000-7000-8000-000000000103');
    expect(root.textContent).toContain('Frame Conflict');
    expect(root.querySelector('.coding')?.textContent).toContain('How sources are shown');
    await key(root.querySelector<HTMLElement>('.coding') ?? root, 'b');
    const changes = asked.filter(([name]) => name === 'annotation.change');
    expect(JSON.stringify(changes)).toContain('"codes"');
  });

  it('are not asked for where no codebook is in use', async () => {
    const root = await open('claims', CODED, 'none');
    expect(all('checkbox', /^Conflict/)).toHaveLength(0);
    all('button', 'Annotate')[0]?.click();
    await settle();
    expect(root.querySelector('.coding')).toBeNull();
  });
});
