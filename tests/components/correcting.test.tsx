// @vitest-environment jsdom
import './spoken.ts';
// What is fetched when it is first wanted is there at once.
import '../../components/claim/claim-editor.tsx';
import '../../components/claim/reader-fields.tsx';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReadingSurface } from '../../components/page/reading-surface.tsx';
import { done } from '../../lib/result.ts';
import { askOf } from '../fixtures/surfaces/answering.ts';
import { FRESH_VIEW, VISITED_VIEW } from '../fixtures/surfaces/views.ts';
import { all, key, nameOf, one, press, settle, show, type } from './show.ts';

let root: HTMLElement;
async function open(view = FRESH_VIEW) {
  root = await show(
    <ReadingSurface
      ask={askOf(done(view))}
      tab={7}
      shown={{ attitudes: true, threshold: 0 }}
      access={{ has: async () => false, request: async () => true }}
      onOpenLibrary={() => {}}
      onOpenSettings={() => {}}
    />,
  );
  await settle();
}
/** Filtered, so that the claim is the first one of the list. */
async function correct(words: string) {
  await type(one('searchbox'), words);
  await press('button', 'Correct');
}
const sources = () => all('heading').slice(1).map(nameOf);
/** Of what was said, without what people are said to think. */
const contents = () =>
  [...root.querySelectorAll('.claim-content')]
    .filter((content) => !content.closest('details'))
    .map(({ textContent }) => textContent ?? '');
const word = (name: string) => one('option', name);
const pointer = (element: Element, kind: string) =>
  act(async () => {
    element.dispatchEvent(new MouseEvent(kind, { bubbles: kind !== 'pointerenter', button: 0 }));
  });
/** Down on one word, over another, and up. */
async function drag(from: string, to: string) {
  await pointer(word(from), 'pointerdown');
  await pointer(word(to), 'pointerenter');
  await pointer(window.document.body, 'pointerup');
}
const focused = () => document.activeElement;

beforeEach(() => open());

describe('a wrong source', () => {
  it('is put right in three presses: Correct, the right words, Keep', async () => {
    await correct('no passenger');
    await drag('Ilse', 'Brandt');
    await press('button', 'Keep the correction');
    await type(one('searchbox'), '');
    expect(sources()).toContain('Ilse Brandt');
    expect(root.textContent).toContain('corrected by you');
  });

  it('can be said to be nobody, or of another kind', async () => {
    await correct('no passenger');
    await press('button', 'Nobody is named');
    await press('button', 'Keep the correction');
    expect(sources()).toContain('Source not given');
  });

  it('of a saved claim is put right in what is saved', async () => {
    await open(VISITED_VIEW);
    const saved = all('button', 'Saved').length;
    await correct('no passenger');
    await press('button', 'Nobody is named');
    await press('button', 'Keep the correction');
    await type(one('searchbox'), '');
    expect(all('button', 'Saved')).toHaveLength(saved);
  });
});

describe('a corrected claim', () => {
  it('is again what was found, in two presses and with one undo', async () => {
    const before = sources();
    await correct('no passenger');
    await press('button', 'Nobody is named');
    await press('button', 'Keep the correction');
    await press('button', 'Correct');
    await press('button', 'Back to what Sayso found');
    expect(root.textContent).not.toContain('corrected by you');
    expect(nameOf(focused() ?? root)).toBe('Correct');
    await type(one('searchbox'), '');
    expect(sources()).toEqual(before);
    await press('button', 'Undo');
    expect(root.textContent).toContain('corrected by you');
  });

  it('offers no way back before it was corrected', async () => {
    await correct('no passenger');
    expect(all('button', 'Back to what Sayso found')).toHaveLength(0);
  });
});

describe('a wrong span', () => {
  it('is put right by keys, word by word', async () => {
    await correct('no passenger');
    await press('radio', 'What is said');
    const first = all('option').find((option) => option.tabIndex === 0);
    expect(first && nameOf(first)).toBe('no');
    await key(word('no'), 'ArrowLeft');
    expect(focused()).toBe(word('that'));
    for (const next of ['that', 'no', 'passenger']) {
      await act(async () => {
        word(next).dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }),
        );
      });
    }
    await press('button', 'Keep the correction');
    expect(contents()).toEqual(['that no passenger had']);
  });

  it('is put right by buttons, and Keep waits for a change', async () => {
    await correct('no passenger');
    expect(one('button', 'Keep the correction')).toHaveProperty('disabled', true);
    await press('radio', 'What is said');
    await press('button', 'Begin one word earlier');
    await press('button', 'End one word earlier');
    await press('button', 'Keep the correction');
    expect(contents()).toEqual(['that no passenger had been in']);
  });

  it('is split where its reader says, and joined again', async () => {
    await correct('no passenger');
    await press('radio', 'Split in two');
    await act(async () => word('had').click());
    await press('button', 'Keep the correction');
    await type(one('searchbox'), 'Brandt');
    expect(contents().slice(0, 2)).toEqual(['no passenger', 'had been in danger']);
    await press('button', 'Correct');
    await press('button', 'Join with the claim after');
    expect(contents()[0]).toBe('no passenger had been in danger');
  });
});

describe('two names of one source', () => {
  it('become one, under the name that is chosen', async () => {
    const before = sources().length;
    await press('button', 'Two officials familiar with the inspection: the same as another source');
    const choice = root.querySelector('select');
    await act(async () => {
      if (choice) choice.value = 'harbour inspectors';
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press('button', 'Join the sources');
    expect(sources()).toHaveLength(before - 1);
    await press('button', 'Undo the last change');
    expect(sources()).toHaveLength(before);
  });
});

describe('the focus', () => {
  it('goes into the editor, and back to where it came from', async () => {
    await correct('no passenger');
    expect(focused()).toBe(one('radio', 'Who says it'));
    await key(one('radio', 'Who says it'), 'Escape');
    expect(focused()).toBe(one('button', 'Correct'));
  });

  it('stays with the claim that was corrected', async () => {
    await correct('no passenger');
    await drag('Ilse', 'Brandt');
    await press('button', 'Keep the correction');
    expect(focused()).toBe(one('button', 'Correct'));
  });

  it('goes on to the next claim when one is said to be none', async () => {
    await press('button', 'Annotate');
    const next = contents()[1];
    await press('button', 'Not a claim');
    expect(focused()?.textContent).toBe(next);
  });

  it('has one stop in the list, from which arrows lead on', async () => {
    const said = all('button', 'Save').filter((button) => !button.closest('details'));
    const stops = () => said.filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    const [first, second] = said;
    await act(async () => first?.focus());
    if (first) await key(first, 'ArrowDown');
    expect(focused()).toBe(second);
    expect(stops()).toEqual([second]);
  });
});

describe('undo and redo', () => {
  const pressKey = (keys: Partial<KeyboardEventInit>, target: Element = document.body) =>
    act(async () => {
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, ...keys }));
    }).then(settle);

  it('go by Ctrl+Z and Ctrl+Shift+Z, but not while something is typed', async () => {
    await press('button', 'Save');
    await pressKey({}, one('searchbox'));
    expect(all('button', 'Saved')).toHaveLength(1);
    await pressKey({});
    expect(all('button', 'Saved')).toHaveLength(0);
    await pressKey({ shiftKey: true });
    expect(all('button', 'Saved')).toHaveLength(1);
  });

  it('say when there is nothing left', async () => {
    await press('button', 'Undo the last change');
    expect(root.querySelector('[aria-live=polite]')?.textContent).toMatch(/nothing more/);
  });
});
