import { describe, expect, it } from 'vitest';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import { anchorOf } from '../../lib/annotation/describe.ts';
import { partRejected } from '../../lib/annotation/part-rejected.ts';
import type { Rejection } from '../../lib/annotation/rejection.ts';
import type { Claim } from '../../lib/attribution/claim.ts';

const TEXT = 'The mayor said the bridge is safe. A diver said the bridge is safe.';
const SAID = 'the bridge is safe';

function claimAt(text: string, start: number): Claim {
  const span = { start, end: start + SAID.length };
  return {
    act: 'speech',
    source: null,
    cue: null,
    content: [span],
    form: 'indirect',
    sourceType: 'none',
    stance: 'neutral',
    chain: [],
    figures: [],
    sentence: { start: 0, end: text.length },
    confidence: 1,
  };
}

const first = claimAt(TEXT, TEXT.indexOf(SAID));
const second = claimAt(TEXT, TEXT.lastIndexOf(SAID));

const rejectionOf = (claim: Claim): Rejection => ({
  page: 'https://courier.example/bridge',
  claim: claimKey(claim),
  content: claim.content.map((span) => ({
    text: TEXT.slice(span.start, span.end),
    anchor: anchorOf(TEXT, span),
  })),
  when: '2026-04-14T09:00:00.000Z',
});

describe('what the reader rejected', () => {
  it('is hidden where it stands, and not where another says the same words', () => {
    const { shown, rejected } = partRejected(TEXT, [first, second], [rejectionOf(second)]);
    expect(shown).toEqual([first]);
    expect(rejected).toEqual([{ claim: second, rejection: claimKey(second) }]);
  });

  it('stays hidden when the page grows above it', () => {
    const grown = `Updated at noon. ${TEXT}`;
    const moved = claimAt(grown, grown.lastIndexOf(SAID));
    const { shown, rejected } = partRejected(grown, [moved], [rejectionOf(second)]);
    expect(shown).toEqual([]);
    expect(rejected.map(({ rejection }) => rejection)).toEqual([claimKey(second)]);
  });

  it('is shown again once its words have changed', () => {
    const other = TEXT.replaceAll('safe', 'shut');
    const claim = claimAt(other, other.lastIndexOf('the bridge is shut'));
    expect(partRejected(other, [claim], [rejectionOf(second)]).shown).toEqual([claim]);
  });
});
