// @vitest-environment jsdom
import './spoken.ts';
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
  const tab = all('tab').find((one) => nameOf(one).startsWith('Organisations'));
  await act(async () => tab?.click());
  await press('button', `Correct ${FIRST}`);
});

describe('an organisation', () => {
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
    await press('button', `Correct ${SECOND}`);
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
