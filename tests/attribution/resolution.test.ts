import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/attribution/claim.ts';
import { groupBySource } from '../../lib/attribution/resolution/sources.ts';
import { claimsOf } from './marked-text.ts';

const resolved = ({ source }: Claim): string | undefined => source?.resolved?.name ?? source?.unresolved;

describe('a source that stands for somebody', () => {
  it('"he" and "she" are told apart by first names', () => {
    const claims = claimsOf(
      'Maria Lopez met Robert Kane. <She> {said} [it went well]. |<He> {said} [it did not].',
      { person: [['Maria Lopez'], ['Robert Kane']] },
    );
    expect(claims.map(resolved)).toEqual(['Maria Lopez', 'Robert Kane']);
  });

  it('a title tells the gender where the first name does not', () => {
    const claims = claimsOf('Mrs Qadir met Mr Tsoi. <She> {said} [it went well].', {
      person: [['Qadir'], ['Tsoi']],
    });
    expect(claims.map(resolved)).toEqual(['Qadir']);
  });

  it('a pronoun with nobody before it says so', () => {
    expect(claimsOf('<He> {said} [it was late].').map(resolved)).toEqual(['nobody before it']);
  });

  it('"I" outside of quotations is the writer, whoever spoke last', () => {
    const text = '<Ines Calloway> {said} [it was time]. |<I> {asked} [if she would stay].';
    const claims = claimsOf(text, { person: [['Ines Calloway']] });
    expect(claims.map(resolved)).toEqual([undefined, 'not named in the article']);
  });

  it('a surname stands for the full name, at its place', () => {
    const text = 'Ines Calloway resigned. <Calloway> {said} [it was time].';
    const [claim] = claimsOf(text, { person: [['Ines Calloway', 'Calloway']] });
    expect(claim?.source?.resolved).toEqual({ name: 'Ines Calloway', start: 0, end: 13 });
  });

  it('"the committee" stands for the body whose name has the noun, later named ones last', () => {
    const names = { government: [['State Committee on Work'], ['Ministry of Health']] };
    const before = claimsOf(
      'The State Committee on Work met the Ministry of Health. <The committee> {said} [no].',
      names,
    );
    expect(before.map(resolved)).toEqual(['State Committee on Work']);
    const after = claimsOf(
      '<The committee> {said} [no]. The State Committee on Work met the Ministry of Health.',
      names,
    );
    expect(after.map(resolved)).toEqual(['State Committee on Work']);
  });

  it('"the company" stands for the company that was named', () => {
    const claims = claimsOf('Novara met the ZDT. <The company> {said} [no].', {
      company: [['Novara']],
      media: [['ZDT']],
    });
    expect(claims.map(resolved)).toEqual(['Novara']);
  });

  it('a body that needs no name is left as it is, and one that does says that it has none', () => {
    expect(claimsOf('<The police> {said} [no].').map(resolved)).toEqual([undefined]);
    expect(claimsOf('<The committee> {said} [no].').map(resolved)).toEqual(['not named in the article']);
  });

  it('"the 54-year-old" stands for the person of that age', () => {
    const claims = claimsOf('Ann Reed, 41, met Jane Poole, 54. <The 54-year-old> {said} [no].', {
      person: [['Ann Reed'], ['Jane Poole']],
    });
    expect(claims.map(resolved)).toEqual(['Jane Poole']);
  });

  it('"the former president" stands for the president, not for a minister', () => {
    const claims = claimsOf('President Ion Albu met minister Dan Pop. <The former president> {said} [no].', {
      person: [['Ion Albu'], ['Dan Pop']],
    });
    expect(claims.map(resolved)).toEqual(['Ion Albu']);
  });

  it('"who" stands for the name before it', () => {
    const claims = claimsOf('It was Ann Reed, a baker, <who> {said} [no].', { person: [['Ann Reed']] });
    expect(claims.map(resolved)).toEqual(['Ann Reed']);
  });

  it('"the letters" stand for the letters told of before', () => {
    const claims = claimsOf('They sent letters of protest to the UN. <The letters> {demanded} [an answer].');
    expect(claims.map(resolved)).toEqual(['letters of protest']);
  });

  it('"they" takes up the group that spoke last, and its kind', () => {
    const claims = claimsOf('<Residents> {said} [no]. |<They> {said} [never].');
    expect(claims.map(resolved)).toEqual([undefined, 'Residents']);
    expect(claims[1]?.sourceType).toBe('group');
  });
});

describe('sources', () => {
  it('gather all claims of one speaker under one name, in reading order', () => {
    const claims = claimsOf(
      'Foreign minister <Ana Ruiz> {said} [no]. |<Police> {said} [yes]. |<She> {said} [never]. |<Ruiz> {left}, [she said].',
      { person: [['Ana Ruiz', 'Ruiz']] },
    );
    expect(groupBySource(claims)).toEqual([
      { name: 'Ana Ruiz', type: 'person', claims: [0, 2, 3] },
      { name: 'Police', type: 'organisation', claims: [1] },
    ]);
  });

  it('keep claims that name nobody apart', () => {
    const claims = claimsOf('[It is late], it {is said}. |<Police> {said} [no].');
    expect(groupBySource(claims).map(({ name, type }) => [name, type])).toEqual([
      ['', 'none'],
      ['Police', 'organisation'],
    ]);
  });
});
