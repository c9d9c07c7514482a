// @vitest-environment jsdom
import './spoken.ts';
// What is fetched when it is first wanted is there at once.
import '../../components/claim/reader-fields.tsx';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReadingSurface } from '../../components/page/reading-surface.tsx';
import type { BackgroundRequests, PageView } from '../../lib/messaging/protocol.ts';
import { done, failed, type Result } from '../../lib/result.ts';
import { askOf } from '../fixtures/surfaces/answering.ts';
import { FRESH_VIEW, VISITED_VIEW } from '../fixtures/surfaces/views.ts';
import { all, key, nameOf, one, press, settle, show, type } from './show.ts';

let asked: [keyof BackgroundRequests, unknown][];
beforeEach(() => {
  asked = [];
});

async function open(opened: Result<PageView> | 'never', threshold = 0) {
  const root = await show(
    <ReadingSurface
      ask={askOf(opened, asked)}
      tab={7}
      shown={{ attitudes: true, threshold }}
      access={{ has: async () => false, request: async () => true }}
      onOpenLibrary={() => {}}
      onOpenSettings={() => {}}
    />,
  );
  await settle();
  return root;
}
const requests = (name: keyof BackgroundRequests) =>
  asked.filter(([one]) => one === name).map(([, input]) => input);

describe('a page whose headline has changed since claims of it were saved', () => {
  it('shows what the headline was, word by word', async () => {
    const root = await open(done({ ...VISITED_VIEW, savedHeadline: 'Ferry operator denies all' }));
    expect(root.querySelector('.headline-before')?.textContent).toMatch(/headline has changed/);
    expect(root.querySelector('.headline-before del')).not.toBeNull();
    expect(root.querySelector('.headline-before ins')).not.toBeNull();
  });
});

describe('a page that is opened for the first time', () => {
  it('names its headline, and its sources in reading order', async () => {
    await open(done(FRESH_VIEW));
    expect(nameOf(one('heading'))).toMatch(/^Ferry operator knew/);
    expect(all('heading').slice(1, 4).map(nameOf)).toEqual([
      'harbour inspectors',
      'a report',
      'Transport Minister Ilse Brandt',
    ]);
  });

  it('sums up who is speaking in words', async () => {
    const root = await open(done(FRESH_VIEW));
    const summary = root.querySelector('[aria-label="Who is speaking"]')?.textContent;
    expect(summary).toMatch(/10 claims from 8 sources/);
    expect(summary).toMatch(/Unnamed source 2/);
  });

  it('saves a claim with a tag in two presses and the typing of the tag', async () => {
    await open(done(FRESH_VIEW));
    await press('button', 'Annotate');
    const field = one('combobox');
    await type(field, 'ferry safety');
    await key(field, 'Enter');
    await press('button', 'Save');
    expect(requests('claim.save')).toMatchObject([
      { annotation: { tags: ['ferry safety'], origin: 'found' } },
    ]);
    expect(all('button', 'Saved')).toHaveLength(1);
  });

  it('saves how far the reader is with a claim, and shows it in its row', async () => {
    const root = await open(done(FRESH_VIEW));
    await press('button', 'Annotate');
    await press('radio', 'follow up');
    await press('button', 'Save');
    expect(requests('claim.save')).toMatchObject([{ annotation: { status: 'follow up' } }]);
    await press('button', 'Close');
    expect(root.querySelector('.chip.status')?.textContent).toBe('follow up');
  });

  it('gives a tag a colour where it is given', async () => {
    const root = await open(done(FRESH_VIEW));
    await press('button', 'Annotate');
    const field = one('combobox');
    await type(field, 'crew');
    await key(field, 'Enter');
    const choice = root.querySelector<HTMLSelectElement>('[aria-label="Colour of crew"]');
    await act(async () => {
      if (choice) choice.value = 'teal';
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(requests('tag.colour')).toEqual([{ tag: 'crew', colour: 'teal' }]);
    expect(root.querySelector('.tag.removable')?.className).toContain('tag-teal');
  });

  it('keeps what is typed as a draft, and drops it once it is saved', async () => {
    await open(done(FRESH_VIEW));
    await press('button', 'Annotate');
    await press('radio', 'Unsure');
    expect(requests('draft.keep')).toMatchObject([{ draft: { stance: 'unsure' } }]);
    await press('button', 'Save');
    expect(requests('draft.drop')).toHaveLength(1);
  });

  it('keeps a note that is still being typed when its editor is closed', async () => {
    await open(done(FRESH_VIEW));
    await press('button', 'Annotate');
    await type(one('textbox'), 'Ask the ministry.');
    await press('button', 'Close');
    expect(requests('draft.keep')).toMatchObject([{ draft: { note: 'Ask the ministry.' } }]);
  });

  it('shows the claim on the page when its words are pressed', async () => {
    await open(done(FRESH_VIEW));
    await press('button', /^no passenger had been in danger$/);
    expect(requests('page.reveal')).toMatchObject([{ tab: 7 }]);
  });

  it('announces a save and takes it back on undo', async () => {
    const root = await open(done(FRESH_VIEW));
    await press('button', 'Save');
    expect(root.querySelector('[aria-live=polite]')?.textContent).toBe('Saved to your library.');
    await press('button', 'Undo');
    expect(all('button', 'Saved')).toHaveLength(0);
    await press('button', 'Redo');
    expect(all('button', 'Saved')).toHaveLength(1);
  });

  it('saves all claims that the filter leaves', async () => {
    await open(done(FRESH_VIEW));
    await type(one('searchbox'), 'certificate');
    await press('button', 'Save all 2');
    expect(requests('claim.saveAll')).toMatchObject([{ annotations: [{}, {}] }]);
  });

  it('goes through its tabs by arrow keys', async () => {
    await open(done(FRESH_VIEW));
    await key(one('tab', /^Claims/), 'ArrowRight');
    expect(document.activeElement).toBe(one('tab', /^Organisations/));
    expect(all('button', /^Nordlys Lines/)).toHaveLength(1);
  });
});

describe('a page that is opened again', () => {
  it('shows what is saved, with the words of its reader', async () => {
    const root = await open(done(VISITED_VIEW));
    expect(all('button', 'Saved')).toHaveLength(1);
    expect(root.textContent).toMatch(/Disagree/);
  });

  it('sets what is gone or reworded apart, with what became of it', async () => {
    const root = await open(done(VISITED_VIEW));
    await press('tab', /^Saved before/);
    expect(root.textContent).toMatch(/Reworded since you saved it/);
    expect(root.querySelector('del')?.textContent).toMatch(/52/);
    expect(root.querySelector('ins')?.textContent).toMatch(/38/);
    expect(root.textContent).toMatch(/Not on the page now/);
  });
});

describe('a page without claims', () => {
  const nothing = { claims: [], organisations: [], people: [] };
  const states: readonly [string, Result<PageView>, RegExp][] = [
    ['that the browser keeps to itself', failed('page-closed', ''), /keep this page to themselves/],
    ['that could not be read', failed('no-answer', 'Sayso did not answer.'), /Sayso did not answer/],
    [
      'that is empty',
      done({ ...FRESH_VIEW, findings: nothing, article: { ...FRESH_VIEW.article, text: '' } }),
      /no text/,
    ],
    [
      'that is no article',
      done({ ...FRESH_VIEW, findings: nothing, article: { ...FRESH_VIEW.article, kind: 'no article' } }),
      /not an article/,
    ],
    ['in another language', done({ ...FRESH_VIEW, findings: nothing, language: 'fi' }), /in Finnish/],
    ['that cites nobody', done({ ...FRESH_VIEW, findings: nothing }), /Nobody is cited/],
  ];
  it.each(states)('%s says so and what to do', async (_, opened, words) => {
    expect((await open(opened)).textContent).toMatch(words);
  });

  it('sure enough names the threshold', async () => {
    expect((await open(done(FRESH_VIEW), 0.99)).textContent).toMatch(/below your threshold/);
  });

  it('and still being read says that it is busy', async () => {
    const root = await open('never');
    expect(root.querySelector('[aria-busy=true]')).not.toBeNull();
  });
});

describe('text from a page', () => {
  it('never becomes markup', async () => {
    const headline = '<img src=x onerror=alert(1)>';
    const metadata = { ...FRESH_VIEW.article.metadata, headline };
    const root = await open(done({ ...FRESH_VIEW, article: { ...FRESH_VIEW.article, metadata } }));
    expect(root.querySelector('img')).toBeNull();
    expect(nameOf(one('heading'))).toBe(headline);
  });
});

describe('what is written to the library meanwhile', () => {
  it('is taken in where another surface wrote it, and not where this one did', async () => {
    const news: ((change: { annotations: readonly string[] | null }) => void)[] = [];
    await show(
      <ReadingSurface
        ask={askOf(done(VISITED_VIEW), asked)}
        tab={7}
        shown={{ attitudes: true, threshold: 0 }}
        access={{ has: async () => false, request: async () => true }}
        onOpenLibrary={() => {}}
        onOpenSettings={() => {}}
        watch={(onChange) => {
          news.push(onChange);
          return () => {};
        }}
      />,
    );
    await settle();
    await press('button', 'Saved');
    const [binned] = requests('annotation.bin').flatMap((input) => Object.values(Object(input)).flat());
    const tell = async (id: unknown) => {
      news[0]?.({ annotations: [String(id)] });
      await new Promise((resolve) => setTimeout(resolve, 350));
    };
    await tell(binned);
    expect(requests('page.open')).toHaveLength(1);
    await tell('urn:uuid:another');
    expect(requests('page.open')).toHaveLength(2);
  });
});

describe('a finding that is no claim', () => {
  it('is hidden in two presses, and kept in a list from which it comes back', async () => {
    const root = await open(done(FRESH_VIEW));
    const before = root.querySelectorAll('article').length;
    await press('button', 'Annotate');
    await press('button', 'Not a claim');
    expect(root.querySelectorAll('article')).toHaveLength(before - 1);
    expect(requests('finding.reject')).toHaveLength(1);
    await press('button', 'Bring back');
    expect(root.querySelectorAll('article')).toHaveLength(before);
  });

  it('is taken back from the message that says so', async () => {
    const root = await open(done(FRESH_VIEW));
    const before = root.querySelectorAll('article').length;
    await press('button', 'Annotate');
    await press('button', 'Not a claim');
    await press('button', 'Undo');
    expect(root.querySelectorAll('article')).toHaveLength(before);
  });

  it('is not offered for a claim that is saved', async () => {
    await open(done(FRESH_VIEW));
    await press('button', 'Annotate');
    await press('button', 'Save');
    expect(all('button', 'Not a claim')).toEqual([]);
  });
});

describe('a browser without highlights', () => {
  it('is said to have none, above findings that are listed all the same', async () => {
    const root = await open(done({ ...FRESH_VIEW, isHighlighted: false }));
    expect(root.textContent).toMatch(/cannot highlight text/);
    expect(root.querySelectorAll('article').length).toBeGreaterThan(0);
  });

  it('is not spoken of where there are highlights', async () => {
    expect((await open(done(FRESH_VIEW))).textContent).not.toMatch(/cannot highlight text/);
  });
});
