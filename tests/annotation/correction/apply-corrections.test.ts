import { describe, expect, it } from 'vitest';
import type { SavedClaim } from '../../../lib/annotation/annotation.ts';
import { claimKey } from '../../../lib/annotation/claim-key.ts';
import { applyPageCorrections } from '../../../lib/annotation/correction/apply-corrections.ts';
import { correctedClaimOf, wordingOf } from '../../../lib/annotation/correction/describe-correction.ts';
import {
  type EditedClaim,
  editedClaimOf,
  joined,
  splitBefore,
  withPart,
} from '../../../lib/annotation/correction/edited-claim.ts';
import type { ClaimCorrection } from '../../../lib/annotation/correction/page-correction.ts';
import { savedClaimOf } from '../../../lib/annotation/describe-claim.ts';
import type { Claim } from '../../../lib/attribution/claim.ts';
import { groupBySource } from '../../../lib/attribution/resolution/sources.ts';
import type { Findings } from '../../../lib/finding/findings.ts';
import { HARBOUR_ARTICLE, HARBOUR_CLAIMS } from '../../fixtures/surfaces/harbour.ts';

const { text } = HARBOUR_ARTICLE;
const PAGE = 'https://courier.example/ferry';
const none = { organisations: [], people: [] };
const findings: Findings = { ...none, claims: HARBOUR_CLAIMS };
const only = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('Not there');
  return value;
};
const claimWith = (part: string): Claim =>
  only(
    HARBOUR_CLAIMS.find(({ content }) =>
      content.some((span) => text.slice(span.start, span.end).includes(part)),
    ),
  );
const correction = (of: readonly Claim[], by: readonly EditedClaim[]): ClaimCorrection => ({
  correction: 'claim',
  page: PAGE,
  replaced: of.map(({ content }) => content.map((span) => wordingOf(text, span))),
  by: by.map((claim) => correctedClaimOf(text, claim)),
});
const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const passenger = claimWith('no passenger');
const renamed = correction(
  [passenger],
  [{ ...withPart(editedClaimOf(passenger), 'source', spanOf('Ilse Brandt')), sourceType: 'organisation' }],
);

describe('a corrected claim', () => {
  it('stands in the place of the finding, told anew from its spans', () => {
    const { claims, corrected } = applyPageCorrections(text, findings, [renamed]);
    expect(claims).toHaveLength(HARBOUR_CLAIMS.length);
    expect(corrected).toEqual([claimKey(passenger)]);
    const now = only(claims.find((claim) => claimKey(claim) === claimKey(passenger)));
    expect(now).toMatchObject({ source: { text: 'Ilse Brandt' }, sourceType: 'organisation', confidence: 1 });
  });

  it('is applied again on a page that has grown above it', () => {
    const grown = `A paragraph that was not there before, about the weather.\n\n${text}`;
    const moved = grown.length - text.length;
    const shift = ({ start, end }: { start: number; end: number }) => ({
      start: start + moved,
      end: end + moved,
    });
    const later: Findings = {
      ...none,
      claims: HARBOUR_CLAIMS.map((claim) => ({ ...claim, content: claim.content.map(shift) })),
    };
    const { claims } = applyPageCorrections(grown, later, [renamed]);
    expect(claims).toHaveLength(HARBOUR_CLAIMS.length);
    const sources = claims.map(({ source }) => source && grown.slice(source.start, source.end));
    expect(sources).toContain('Ilse Brandt');
  });

  it('gives way to what is found where its words are gone', () => {
    const edited = text.replace('no passenger had been in danger', 'everybody was safe at all times');
    expect(applyPageCorrections(edited, findings, [renamed])).toEqual({
      claims: HARBOUR_CLAIMS,
      corrected: [],
    });
  });

  it('is no second one where the finder comes to find the same', () => {
    const twice = correction([], [editedClaimOf(passenger)]);
    expect(applyPageCorrections(text, findings, [twice]).claims).toHaveLength(HARBOUR_CLAIMS.length);
  });
});

describe('a split and a join', () => {
  it('make two claims of one, and one of two', () => {
    const halves = splitBefore(editedClaimOf(passenger), text, text.indexOf('had been in danger'));
    const split = applyPageCorrections(text, findings, [correction([passenger], halves)]);
    expect(split.claims).toHaveLength(HARBOUR_CLAIMS.length + 1);
    const other = claimWith('Every vessel');
    const both = joined(editedClaimOf(passenger), editedClaimOf(other), text);
    const one = applyPageCorrections(text, findings, [correction([passenger, other], [both])]);
    expect(one.claims).toHaveLength(HARBOUR_CLAIMS.length - 1);
    expect(one.claims.some(({ content }) => content.length === both.content.length)).toBe(true);
  });
});

describe('two sources that are one', () => {
  it('speak as one, under the name and the kind of that one', () => {
    const before = groupBySource(HARBOUR_CLAIMS);
    const [name = '', into = ''] = ['Two officials familiar with the inspection', 'harbour inspectors'];
    expect(before.map((source) => source.name)).toEqual(expect.arrayContaining([name, into]));
    const { claims } = applyPageCorrections(text, findings, [
      { correction: 'speaker', page: PAGE, name, into },
    ]);
    const after = groupBySource(claims);
    expect(after).toHaveLength(before.length - 1);
    expect(after.find((source) => source.name === into)).toMatchObject({ type: 'group' });
  });

  it('change nothing where either is not there', () => {
    const absent = { correction: 'speaker', page: PAGE, name: 'Nobody', into: 'Somebody' } as const;
    expect(applyPageCorrections(text, findings, [absent]).claims).toEqual(HARBOUR_CLAIMS);
  });
});

describe('a claim that is saved', () => {
  const missed = 'Fire doors are dear';
  const longer = `${text}\n\n${missed}, the yard’s owner told a cousin.`;
  const added: SavedClaim = {
    ...savedClaimOf({ ...HARBOUR_ARTICLE, text: longer }, passenger),
    source: null,
    cue: null,
    content: [wordingOf(longer, { start: text.length + 2, end: text.length + 2 + missed.length })],
    sourceType: 'none',
  };

  it('is a claim of the page where it stands, found or not', () => {
    const { claims, corrected } = applyPageCorrections(longer, findings, [], [added]);
    expect(claims).toHaveLength(HARBOUR_CLAIMS.length + 1);
    expect(claims.at(-1)).toMatchObject({ content: [{ start: text.length + 2 }], sourceType: 'none' });
    expect(corrected).toEqual([]);
  });

  it('is no second one where it was found, and none where its words are gone', () => {
    const saved = savedClaimOf(HARBOUR_ARTICLE, passenger);
    expect(applyPageCorrections(text, findings, [], [saved, added]).claims).toEqual(HARBOUR_CLAIMS);
  });

  it('is the corrected one where it was corrected', () => {
    const { claims } = applyPageCorrections(
      text,
      findings,
      [renamed],
      [savedClaimOf(HARBOUR_ARTICLE, passenger)],
    );
    expect(claims).toHaveLength(HARBOUR_CLAIMS.length);
    expect(claims.map(({ source }) => source?.text)).toContain('Ilse Brandt');
  });
});
