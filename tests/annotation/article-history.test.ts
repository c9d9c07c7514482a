import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { historyOf } from '../../lib/annotation/article-history.ts';
import type { ArticleVersion } from '../../lib/annotation/article-version.ts';
import { anchorOf } from '../../lib/annotation/describe.ts';
import { savedHarbourClaim } from '../fixtures/surfaces/views.ts';

const LAMP = 'a relay in the lamp room had failed shortly after ten';
const TRAWLERS = 'two trawlers had waited outside the bay until it was light';
const TEXT = `The lamp went dark on Tuesday night.\n\nThe Harbour Trust said ${LAMP}.\n\nThe skipper of one said ${TRAWLERS}, and that nobody was hurt.`;

const version = (read: string, text: string | undefined, headline = 'Lamp goes dark'): ArticleVersion => ({
  article: 'urn:uuid:01890000-0000-7000-8000-000000000001',
  fingerprint: read,
  read,
  headline,
  length: text?.length ?? 0,
  ...(text !== undefined && { text }),
});

/** A claim that was saved when the article read as `TEXT`; each piece of it in words. */
function saved(number: number, ...pieces: readonly string[]): Annotation {
  const annotation = savedHarbourClaim(number);
  const content = pieces.map((words) => {
    const start = TEXT.indexOf(words);
    return { text: words, anchor: anchorOf(TEXT, { start, end: start + words.length }) };
  });
  return { ...annotation, claim: { ...annotation.claim, content } };
}

describe('how an article read over time', () => {
  it('is told from the newest version back, whatever order they are kept in', () => {
    const versions = [version('2026-10-08', TEXT), version('2026-10-10', TEXT), version('2026-10-09', TEXT)];
    expect(historyOf(versions, []).map(({ version: { read } }) => read)).toEqual([
      '2026-10-10',
      '2026-10-09',
      '2026-10-08',
    ]);
  });

  it('has the headline before where it changed, and not for other quotation marks or spaces', () => {
    const versions = [
      version('2026-10-07', TEXT, 'Lamp “goes dark”'),
      version('2026-10-08', TEXT, 'Lamp  "goes dark"'),
      version('2026-10-09', TEXT, 'Lamp fails for a night'),
    ];
    expect(historyOf(versions, []).map(({ headlineBefore }) => headlineBefore)).toEqual([
      'Lamp  "goes dark"',
      undefined,
      undefined,
    ]);
  });

  it('says of each saved claim how it stood in each version', () => {
    const reworded = TEXT.replace('had failed shortly', 'had burnt out shortly');
    const cut = TEXT.slice(0, TEXT.indexOf('The skipper'));
    const versions = [
      version('2026-10-07', TEXT),
      version('2026-10-08', reworded),
      version('2026-10-09', cut),
    ];
    const history = historyOf(versions, [saved(1, LAMP), saved(3, TRAWLERS)]);
    const told = history.map(({ claims }) => claims.map(({ state, then }) => [state, then]));
    expect(told).toEqual([
      [
        ['found', LAMP],
        ['gone', undefined],
      ],
      [
        ['reworded', LAMP.replace('failed', 'burnt out')],
        ['found', TRAWLERS],
      ],
      [
        ['found', LAMP],
        ['found', TRAWLERS],
      ],
    ]);
    expect(history[0]?.claims[1]?.saved).toBe(TRAWLERS);
  });

  it('joins the pieces of a claim by what was left out', () => {
    const [now] = historyOf([version('2026-10-07', TEXT)], [saved(1, LAMP, TRAWLERS)]);
    const whole = `${LAMP} … ${TRAWLERS}`;
    expect(now?.claims.map((claim) => [claim.saved, claim.then])).toEqual([[whole, whole]]);
  });

  it('says nothing of claims in a version of which no text was kept', () => {
    const [now] = historyOf([version('2026-10-07', undefined)], [saved(1, LAMP)]);
    expect(now).toMatchObject({ claims: [] });
  });
});
