import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BareAttribution } from '../../lib/attribution/describing/bare-attribution.ts';
import { describeClaims } from '../../lib/attribution/describing/describe-claim.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import type { Span } from '../../lib/language/span.ts';
import { tokenise } from '../../lib/language/tokenise.ts';
import { claimsOf, type NamesByKind } from './marked-text.ts';

describe('the form', () => {
  it.each([
    ['[It is late], <she> {said}.', 'indirect'],
    ['[“It is late,”] <she> {said}.', 'direct'],
    ["['It isn't late,'] <she> {said}.", 'direct'],
    ['<She> {called} [the plan "mad"].', 'mixed'],
    ['["It is late,"] <she> {said}, ["and dark."]', 'direct'],
  ])('of %s is %s', (marked, form) => {
    const claims = claimsOf(marked);
    expect(claims[0]?.form).toBe(form);
  });
});

describe('the source type', () => {
  const names: NamesByKind = {
    person: [['Ana Ruiz', 'Ruiz']],
    government: [['Ministry of Health'], ['Washington']],
    'civil society': [['Amnesty']],
  };
  it.each([
    ['Ana Ruiz', 'person'],
    ['the health minister, Ana Ruiz', 'person'],
    ['She', 'person'],
    ['The former president', 'person'],
    ['the Ministry of Health', 'organisation'],
    ['Washington', 'organisation'],
    ['police', 'organisation'],
    ['The committee', 'organisation'],
    ['The letters', 'document'],
    ["Ana Ruiz's report", 'document'],
    ['satellite images', 'document'],
    ['a study published in May', 'document'],
    ['officials', 'unnamed'],
    ['a source familiar with the matter', 'unnamed'],
    ['A spokesman for Amnesty', 'unnamed'],
    ['one of the officials', 'unnamed'],
    ['people close to the talks', 'unnamed'],
    ['residents', 'group'],
    ['The Azerbaijani diaspora', 'group'],
    ['some critics of the plan', 'group'],
  ])('of "%s" is %s', (source, type) => {
    const [claim] = claimsOf(`Yesterday <${source}> {said} [no].`, names);
    expect(claim?.sourceType).toBe(type);
  });

  it('is none where nobody is named', () => {
    const [claim] = claimsOf('[It is late], it {is believed}.');
    expect([claim?.source, claim?.sourceType]).toEqual([null, 'none']);
  });
});

describe('a claim', () => {
  it('takes stance and act from the sense of its cue', () => {
    const claims = claimsOf(
      '<Ann> {asked} [them to leave]. |<Bob> {asked} [whether it rained]. |<Cy> {wants} [rain].',
    );
    expect(claims.map(({ act, stance }) => `${act} ${stance}`)).toEqual([
      'speech directive',
      'speech neutral',
      'attitude belief',
    ]);
  });

  it('has the sentence of its cue', () => {
    const marked = 'It rained. ["It did,"] <Ann> {said}. It rained on.';
    const text = marked.replaceAll(/[[\]{}<>]/g, '');
    const [claim] = claimsOf(marked);
    expect(text.slice(claim?.sentence.start, claim?.sentence.end)).toBe('"It did," Ann said.');
  });

  it('has the figures of its content alone', () => {
    const [claim] = claimsOf('After 3 days <Ann> {said} [12 people were hurt].');
    expect(claim?.figures.map(({ value, of }) => [value, of])).toEqual([[12, 'people hurt']]);
  });
});

describe('any text', () => {
  it('may come with attributions that cover nothing', () => {
    expect(claimsOf('It rained. | |').map(({ source, chain }) => [source, chain])).toEqual([
      [null, []],
      [null, []],
      [null, []],
    ]);
  });

  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '(',
    ')',
    ',',
    '.',
    '\n\n',
    'the',
    'he',
    'who',
    'committee',
    'said',
    'citing',
    'told',
    'Reuters',
    'Ann',
    '12',
    '-',
    'of',
    '🙂',
    '\u200f',
    '\ud800',
    'according',
    'to',
    'x'.repeat(400),
  );
  const places = fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { minLength: 12, maxLength: 12 });

  it('is described without a throw, each mention inside it', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), places, (words, drawn) => {
        const text = words.join(' ');
        const spans = drawn.map(([a, b]): Span => {
          const [start, last] = [a % text.length, b % text.length].sort((x, y) => x - y);
          return { start: start ?? 0, end: (last ?? 0) + 1 };
        });
        const span = (): Span => spans.pop() ?? { start: 0, end: 1 };
        const bare: BareAttribution[] = [0, 1, 2].map(() => ({
          source: [span()],
          cue: [span()],
          content: [span()],
          confidence: 0.5,
          act: 'speech',
        }));
        const tokens = tokenise(text);
        const names = {
          people: [{ name: 'Ann Lee', mentions: [span(), span()], confidence: 1 }],
          organisations: [
            { name: 'Reuters', kind: 'media' as const, mentions: [span()], roles: [], confidence: 1 },
          ],
        };
        const claims = describeClaims(bare, {
          text,
          tokens,
          sentences: splitSentences(text, tokens),
          names,
        });
        expect(claims.length).toBe(bare.length);
        for (const { chain, figures, source } of claims) {
          for (const { start, end } of [
            ...chain,
            ...figures,
            ...(source?.resolved ? [source.resolved] : []),
          ]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeLessThanOrEqual(end);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
