import { describe, expect, it } from 'vitest';
import { attributionsIn } from './shipped-models.ts';

describe('as saying', () => {
  it('gives the words to those who are cited', () => {
    expect(
      attributionsIn('Reuters cited officials as saying that the minister had promised to resign.'),
    ).toEqual([
      { source: 'officials', cue: 'as saying', content: 'that the minister had promised to resign' },
    ]);
  });
  it('takes the subject of the passive for the source', () => {
    expect(
      attributionsIn('A spokesman for the bank was quoted as saying that no money was missing.'),
    ).toEqual([
      {
        source: 'A spokesman for the bank',
        cue: 'was quoted as saying',
        content: 'that no money was missing',
      },
    ]);
  });
  it('knows the passive with whoever carried the words', () => {
    expect(attributionsIn('Smith was quoted by the Daily Herald as saying that he never signed it.')).toEqual(
      [
        {
          source: 'Smith',
          cue: 'was quoted by the Daily Herald as saying',
          content: 'that he never signed it',
        },
      ],
    );
  });
  it('finds what was said before it', () => {
    expect(
      attributionsIn('“We will not leave,” the mayor was quoted by the state agency as saying.'),
    ).toEqual([
      {
        source: 'the mayor',
        cue: 'was quoted by the state agency as saying',
        content: '“We will not leave,”',
      },
    ]);
  });
  it('is sure of what a medium quotes, in spite of marks around half of it', () => {
    expect(attributionsIn('Dahl was quoted by the paper as saying voters were “tired of excuses”.')).toEqual([
      {
        source: 'Dahl',
        cue: 'was quoted by the paper as saying',
        content: 'voters were “tired of excuses”',
      },
    ]);
  });
});
