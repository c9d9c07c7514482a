import { describe, expect, it } from 'vitest';
import { suggestedTags, withTag } from '../../components/controls/tags.ts';

describe('tags', () => {
  it('are taken as typed, but for white space around and doubled', () => {
    expect(withTag([], '  Ferry   safety ')).toEqual(['Ferry safety']);
  });

  it('are given once, however they are written', () => {
    expect(withTag(['Crew'], 'crew')).toEqual(['Crew']);
    expect(withTag(['Crew'], ' ')).toEqual(['Crew']);
  });

  it('are proposed from those in use: those that begin so, then those that hold it', () => {
    expect(suggestedTags(['the ferry', 'ferry safety', 'crew'], [], 'fe')).toEqual([
      'ferry safety',
      'the ferry',
    ]);
    expect(suggestedTags(['crew', 'union'], ['Crew'], '')).toEqual(['union']);
  });
});
