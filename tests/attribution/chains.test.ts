import { describe, expect, it } from 'vitest';
import { describeClaims } from '../../lib/attribution/describing/describe-claim.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import { tokenise } from '../../lib/language/tokenise.ts';
import { claimsOf, type NamesByKind, readMarked } from './marked-text.ts';

const chains = (marked: string, names?: NamesByKind): string[] =>
  claimsOf(marked, names).map(({ chain }) => chain.map(({ text }) => text).join(' > '));

describe('a chain', () => {
  it('is empty where there is one source', () => {
    expect(chains('<Police> {said} [no].')).toEqual(['']);
  });

  it('runs from the reporter to the one that it relies on', () => {
    const names = { media: [['TurkicWorld']], government: [['State Committee on Work with Diaspora']] };
    expect(
      chains('[It happened], <TurkicWorld> {reports} via the State Committee on Work with Diaspora.', names),
    ).toEqual(['TurkicWorld > State Committee on Work with Diaspora']);
    expect(chains('[It rained], {according to} <state agency Xin>, citing the weather service.')).toEqual([
      'state agency Xin > the weather service',
    ]);
  });

  it('puts whoever reports a speaker outside of them', () => {
    expect(
      chains('<The minister> {said} [no], according to Radio Quay.', { media: [['Radio Quay']] }),
    ).toEqual(['Radio Quay > The minister']);
    expect(chains('Radio Quay quoted <officials> {as saying} [no].', { media: [['Radio Quay']] })).toEqual([
      'Radio Quay > officials',
    ]);
  });

  it('has a medium that was told as its outer link, and nobody else who was told', () => {
    const names = { media: [['Radio Quay']], government: [['Foreign Office']] };
    expect(
      chains('<A source> {told} Radio Quay [no]. |<A source> {told} the Foreign Office [no].', names),
    ).toEqual(['Radio Quay > A source', '']);
    expect(chains('<A source> {told} Cricket Weekly [no].')).toEqual(['Cricket Weekly > A source']);
  });

  it('takes a body that nothing is known of for a medium where it was told', () => {
    const names = { other: [['BNC']], company: [['Halden']] };
    expect(chains('<Pell> {tells} the BNC [no]. |<Pell> {told} Halden [no].', names)).toEqual([
      'BNC > Pell',
      '',
    ]);
  });

  it('has whoever saw a paper as its outer link, unless they are no medium', () => {
    const names = { government: [['Treasury']] };
    expect(
      chains(
        '<A leaked audit>, seen by the Morning Star-Ledger, {found} [no]. |<An audit>, seen by the Treasury, {found} [no]. |<A memo>, seen by officials, {says} [no].',
        names,
      ),
    ).toEqual(['Morning Star-Ledger > A leaked audit', '', '']);
  });

  it('leaves the comma behind a source outside', () => {
    expect(chains('<An old man, who was thirsty,> {told} Radio Quay [no].')).toEqual([
      'Radio Quay > An old man, who was thirsty',
    ]);
  });

  it('follows claims inside the content of others', () => {
    const names = { media: [['Reuters']] };
    const marked = '<Reuters> {cited} [officials as saying that the minister had promised help].';
    expect(chains(marked, names)).toEqual(['Reuters > officials']);
  });

  it('goes on to whoever said all that is reported', () => {
    const { text, bare } = readMarked(
      '<Officials> {said} [the mayor had told them that the bridge was safe].',
    );
    const start = text.indexOf('the mayor');
    const nested = bare.map((claim) => ({ ...claim, nested: [{ start, end: start + 9 }] }));
    const tokens = tokenise(text);
    const names = { organisations: [], people: [] };
    const claims = describeClaims(nested, { text, tokens, sentences: splitSentences(text, tokens), names });
    expect(claims.map(({ chain }) => chain.map((link) => link.text))).toEqual([['Officials', 'the mayor']]);
  });

  it('takes no connector from inside the content', () => {
    expect(chains('<Police> {said} [the report, citing the mayor, was wrong].')).toEqual(['']);
  });
});
