// @vitest-environment jsdom
import './spoken.ts';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { OptionsApp } from '../../components/settings/options-app.tsx';
import { done } from '../../lib/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { tagsOf } from '../fixtures/surfaces/tags.ts';
import { all, one, press, settle, show, type } from './show.ts';

let settings: Settings;
let deleted: number;
let root: HTMLElement;

beforeEach(async () => {
  settings = DEFAULT_SETTINGS;
  deleted = 0;
  root = await show(
    <OptionsApp
      settings={settings}
      onChange={async (change) => {
        settings = { ...settings, ...change };
        return settings;
      }}
      sites={{
        held: async () => [],
        revoke: async () => true,
        permissions: async () => ['storage', 'other'],
      }}
      shortcuts={{ read: async () => [], change: () => {} }}
      tags={tagsOf(['crew', 'dam'])}
      deleteAll={async () => {
        deleted++;
        return done(null);
      }}
    />,
  );
  await settle();
});

const field = (name: string) => {
  const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === name);
  const input = document.getElementById(label?.htmlFor ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`No field ${name}`);
  return input;
};

describe('deleting everything', () => {
  it('waits until the name is typed, and offers a file of it first', async () => {
    expect(all('link', 'Export everything first')).toHaveLength(1);
    const button = one('button', 'Delete everything now');
    expect(button).toHaveProperty('disabled', true);
    await type(field('To go on, type Sayso'), 'says');
    expect(button).toHaveProperty('disabled', true);
    await type(field('To go on, type Sayso'), 'sayso');
    await press('button', 'Delete everything now');
    expect(deleted).toBe(1);
    expect(root.textContent).toContain('Everything is deleted.');
    expect(button).toHaveProperty('disabled', true);
  });
});

describe('statuses', () => {
  it('of one’s own are added and removed; the focus stays at hand', async () => {
    await type(field('A status of your own'), '  asked the ministry ');
    await press('button', 'Add');
    expect(settings.statuses).toEqual(['checked', 'disputed', 'follow up', 'asked the ministry']);
    await press('button', 'Remove the status disputed');
    expect(settings.statuses).not.toContain('disputed');
    expect(document.activeElement).toBe(field('A status of your own'));
  });
});

describe('colours of tags', () => {
  it('are given and taken away', async () => {
    const look = (tag: string) =>
      [...root.querySelectorAll('.tag-colours .tag')].find((one) => one.textContent === tag)?.className;
    expect(look('crew')).toBe('tag tag-blue');
    const choice = root.querySelector<HTMLSelectElement>('[aria-label="Colour of dam"]');
    await act(async () => {
      if (choice) choice.value = 'red';
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(look('dam')).toBe('tag tag-red');
  });
});

describe('what is held', () => {
  it('is told in plain words, or by the browser’s own name where there are none', () => {
    expect(root.textContent).toContain('Keep your settings on this device.');
    expect(root.querySelector('.held-permissions code')?.textContent).toBe('other');
  });
});
