// @vitest-environment jsdom
import './spoken.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BackgroundRequests } from '../../lib/messaging/protocol.ts';
import { done } from '../../lib/result.ts';
import { askOf } from '../fixtures/surfaces/answering.ts';
import { SMALL_LIBRARY } from '../fixtures/surfaces/library.ts';
import { libraryInMemory } from '../fixtures/surfaces/library-in-memory.ts';
import { VISITED_VIEW } from '../fixtures/surfaces/views.ts';
import { showLibrary } from './library-scene.tsx';
import { all, one, press, settle, type } from './show.ts';

let asked: [keyof BackgroundRequests, unknown][];
beforeEach(() => {
  asked = [];
});

async function open(hash: string) {
  location.hash = hash;
  const ports = libraryInMemory(async () => SMALL_LIBRARY, askOf(done(VISITED_VIEW), asked));
  await showLibrary(ports);
}
const requests = (name: keyof BackgroundRequests) =>
  asked.filter(([given]) => given === name).map(([, input]) => input);
const rows = () => [...document.querySelectorAll('.claim-matrix .gist')].map((gist) => gist.textContent);

describe('a comparison', () => {
  it('is narrowed down by its address', async () => {
    await open('compare?figures=differ');
    expect(rows()).toEqual(['38 crew members had complained in writing since January']);
  });

  it('keeps in its address what it is narrowed down to, for every view', async () => {
    await open('compare');
    await type(one('searchbox', 'Filter by words, source or outlet'), 'complained');
    await press('tab', /^Sources/);
    expect(location.hash).toBe('#compare?as=sources&words=complained');
    expect(document.querySelectorAll('.data-table tbody tr')).toHaveLength(1);
    await press('button', 'Show everything');
    expect(location.hash).toBe('#compare?as=sources');
    expect(document.activeElement).toBe(one('searchbox', 'Filter by words, source or outlet'));
  });

  it('is narrowed down to the sources that its reader ticks', async () => {
    await open('compare');
    one('checkbox', 'Maret Oja').click();
    await settle();
    expect(location.hash).toBe('#compare?source=Maret+Oja');
    expect(rows()).toHaveLength(1);
    await press('button', 'No longer only Source: Maret Oja');
    expect(rows().length).toBeGreaterThan(1);
  });

  it('leads from a number to its sentences, and back to the number', async () => {
    await open('compare?as=sources');
    const [number] = all('button', /^1: .*Courier/);
    number?.focus();
    number?.click();
    await settle();
    const panel = document.querySelector('.drill');
    expect(panel?.contains(document.activeElement)).toBe(true);
    expect(panel?.querySelector('mark')?.textContent).not.toBe('');
    await press('button', 'Close the claims');
    expect(document.querySelector('.drill')).toBeNull();
    expect(document.activeElement).toBe(number);
  });

  it('lets its reader part claims that were matched', async () => {
    await open('compare?figures=differ');
    await press('button', 'Why, and what differs');
    const claims = all('button', /^Not the same as the others/);
    expect(claims).toHaveLength(2);
    claims[0]?.click();
    await settle();
    const [request] = requests('match.part');
    expect(request).toEqual({ stay: [expect.any(String)], out: [expect.any(String)] });
  });

  it('lets its reader join claims that were not', async () => {
    await open('compare');
    const [, second] = all('button', 'Why, and what differs');
    second?.click();
    await settle();
    const choice = one('combobox', 'It is the same as');
    if (!(choice instanceof HTMLSelectElement)) throw new Error('No choice of claims.');
    const [, other] = choice.options;
    choice.value = other?.value ?? '';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(requests('match.join')).toEqual([]);
    await press('button', 'Join them');
    const [request] = requests('match.join');
    expect(request).toEqual({ ones: [expect.any(String)], others: expect.arrayContaining([other?.value]) });
  });
});
