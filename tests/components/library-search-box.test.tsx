// @vitest-environment jsdom
import './spoken.ts';
import { describe, expect, it } from 'vitest';
import { SMALL_LIBRARY } from '../fixtures/surfaces/library.ts';
import { find, openLibraryAt, cardsShown as rows } from './library-scene.tsx';
import { all, key, one, settle } from './show.ts';

const open = (address: string) => openLibraryAt(address, SMALL_LIBRARY);

describe('the search box', () => {
  const offered = () => all('option').map(({ textContent }) => textContent);

  it('offers fields and their values, taken by keys', async () => {
    await open('claims');
    await find('ou');
    expect(offered()).toEqual(['outlet:']);
    await key(one('searchbox'), 'ArrowDown');
    await key(one('searchbox'), 'Enter');
    expect(offered()).toEqual(['outlet:"The Velmar Courier" ', 'outlet:"Radio Vest" ']);
    await key(one('searchbox'), 'ArrowUp');
    await key(one('searchbox'), 'Enter');
    await settle();
    await settle();
    expect(one('searchbox')).toHaveProperty('value', 'outlet:"Radio Vest" ');
    expect(offered()).toEqual([]);
    expect(rows()).toBe(1);
  });

  it('puts what it offers away on Escape, and keeps what was typed', async () => {
    await open('claims');
    await find('ta');
    expect(offered()).toEqual(['tag:']);
    await key(one('searchbox'), 'Escape');
    expect(offered()).toEqual([]);
    expect(one('searchbox')).toHaveProperty('value', 'ta');
  });

  it('says what was most likely meant otherwise', async () => {
    const root = await open('claims?q=sorce%3Awho after%3Ayesterday');
    const hints = root.querySelector('.search-hints')?.textContent;
    expect(hints).toContain('There is no field called “sorce”');
    expect(hints).toContain('Did you mean “source”?');
    expect(hints).toContain('“yesterday” is no day.');
  });
});
