import { describe, expect, it } from 'vitest';
import { headlineBefore } from '../../lib/annotation/changed-headline.ts';

const shown = (headline?: string) => ({
  metadata: { authors: [], origins: {}, ...(headline && { headline }) },
});

describe('the headline of a saved article', () => {
  it('is told as it was where it reads otherwise now', () => {
    expect(headlineBefore(shown('Mayor admits error'), { headline: 'Mayor denies error' })).toEqual({
      savedHeadline: 'Mayor denies error',
    });
  });

  it('is not told for other spaces or quotation marks', () => {
    expect(headlineBefore(shown('Mayor:  “No error”'), { headline: 'Mayor: "No error"' })).toEqual({});
  });

  it('is not told where nothing was saved, or either has none', () => {
    expect(headlineBefore(shown('Mayor admits error'), undefined)).toEqual({});
    expect(headlineBefore(shown(), { headline: 'Mayor denies error' })).toEqual({});
    expect(headlineBefore(shown('Mayor admits error'), { headline: '' })).toEqual({});
  });
});
