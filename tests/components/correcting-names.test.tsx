// @vitest-environment jsdom
import './spoken.ts';
// What is fetched when it is first wanted is there at once.
import '../../components/named/name-editor.tsx';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReadingSurface } from '../../components/page/reading-surface.tsx';
import { done } from '../../lib/result.ts';
import { askOf } from '../fixtures/surfaces/answering.ts';
import { FRESH_VIEW } from '../fixtures/surfaces/views.ts';
import { all, key, nameOf, one, press, settle, show } from './show.ts';

let root: HTMLElement;
const [first, second] = [...FRESH_VIEW.findings.organisations]
  .sort((a, b) => b.mentions.length - a.mentions.length)
  .map(({ name }) => name);
const [FIRST, SECOND] = [first ?? '', second ?? ''];
const names = () => [...root.querySelectorAll('[data-bearer]')].map((row) => row.getAttribute('data-bearer'));
const rowOf = (name: string) =>
  [...root.querySelectorAll('[data-bearer]')].find((row) => row.getAttribute('data-bearer') === name);
const choose = (label: string, value: string) =>
  act(async () => {
    const choice = one('combobox', label);
    if (!(choice instanceof HTMLSelectElement)) throw new Error(`${label} is no choice`);
    choice.value = value;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
const write = (label: string, value: string) =>
  act(async () => {
    const field = one('textbox', label);
    if (!(field instanceof HTMLInputElement)) throw new Error(`${label} is no field`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(async () => {
  root = await show(
    <ReadingSurface
      ask={askOf(done(FRESH_VIEW))}
      tab={7}
      shown={{ attitudes: true, threshold: 0 }}
      access={{ has: async () => false, request: async () => true }}
      onOpenLibrary={() => {}}
      onOpenSettings={() => {}}
    />,
  );
  await settle();
});

async function open(tab: 'Organisations' | 'People') {
  const found = all('tab').find((one) => nameOf(one).startsWith(tab));
  await act(async () => found?.click());
}
const correct = (name: string) => press('button', `Correct ${name}`);

describe('an organisation', () => {
  beforeEach(async () => {
    await open('Organisations');
    await correct(FIRST);
  });

  it('gets the kind that its reader says, and undo gives the other back', async () => {
    await choose('Kind', 'military');
    await press('button', 'Keep the correction');
    expect(rowOf(FIRST)?.textContent).toMatch(/military.*corrected by you/);
    await press('button', 'Undo the last change');
    expect(rowOf(FIRST)?.textContent).not.toMatch(/military|corrected/);
  });

  it('gets another name, and keeps the focus', async () => {
    expect(one('button', 'Keep the correction')).toHaveProperty('disabled', true);
    await write('Name', 'Some other name');
    await press('button', 'Keep the correction');
    expect(names()).toContain('Some other name');
    expect(document.activeElement).toBe(one('button', 'Correct Some other name'));
  });

  it('becomes one with another, and two again', async () => {
    const before = names();
    await choose('The same as', SECOND);
    await press('button', 'Keep the correction');
    expect(names()).toEqual(before.filter((name) => name !== FIRST));
    await correct(SECOND);
    await press('button', 'As it was found');
    expect(names()).toEqual(before);
  });

  it('that is none is hidden, the focus goes on, and it can be brought back', async () => {
    await press('button', 'Not an organisation');
    expect(names()).not.toContain(FIRST);
    expect(document.activeElement).toBe(one('button', `Correct ${SECOND}`));
    await press('button', `Bring ${FIRST} back`);
    expect(names()).toContain(FIRST);
  });

  it('is let be by Escape', async () => {
    expect(document.activeElement).toBe(one('combobox', 'This is'));
    await key(one('combobox', 'This is'), 'Escape');
    expect(document.activeElement).toBe(one('button', `Correct ${FIRST}`));
  });
});

describe('a person', () => {
  beforeEach(async () => {
    await open('People');
    await correct('Maret Oja');
  });

  it('stands with role, affiliation and how often it is the source', () => {
    expect(rowOf('Maret Oja')?.textContent).toContain('chairwoman · Seafarers’ Union');
    expect(rowOf('Ilse Brandt')?.textContent).toMatch(/source of 1 claim/);
  });

  it('gets the role and the affiliation that its reader gives', async () => {
    await write('Role', 'president');
    await write('Belongs to', '');
    await press('button', 'Keep the correction');
    expect(rowOf('Maret Oja')?.textContent).toMatch(/president · .*corrected by you/);
    expect(rowOf('Maret Oja')?.textContent).not.toContain('Seafarers');
  });

  it('that is an organisation goes there, the focus goes on, and undo takes it back', async () => {
    await choose('This is', 'organisation');
    await choose('Kind', 'company');
    await press('button', 'Keep the correction');
    expect(names()).toEqual(['Ilse Brandt']);
    expect(document.activeElement).toBe(one('button', 'Correct Ilse Brandt'));
    await open('Organisations');
    expect(rowOf('Maret Oja')?.textContent).toMatch(/company.*corrected by you/);
    await press('button', 'Undo the last change');
    expect(names()).not.toContain('Maret Oja');
  });

  it('that is none is hidden and can be brought back', async () => {
    await press('button', 'Not a person');
    expect(names()).toEqual(['Ilse Brandt']);
    await press('button', 'Bring Maret Oja back');
    expect(names()).toContain('Maret Oja');
  });
});
