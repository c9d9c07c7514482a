import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsOf } from '../../lib/library/search/completions.ts';
import { parseQuery, QUERY_FIELDS } from '../../lib/library/search/query.ts';
import { hintsOf } from '../../lib/library/search/query-hints.ts';

const VALUES = { outlet: ['Radio Vest', 'The Velmar Courier'], tag: ['ferry safety', 'crew'] };
const valuesOf = (field: string): readonly string[] =>
  new Map<string, readonly string[]>(Object.entries(VALUES)).get(field) ?? [];
const offered = (text: string, caret = text.length) =>
  completionsOf(text, caret, valuesOf).map((completion) => completion.text);

describe('a hint on a search', () => {
  it.each([
    ['crew after:yesterday', [{ kind: 'no day', field: 'after', value: 'yesterday' }]],
    ['before:2026-13', [{ kind: 'no day', field: 'before', value: '2026-13' }]],
    ['sorce:who', [{ kind: 'unknown field', field: 'sorce', meant: 'source' }]],
    ['colour:red', [{ kind: 'unknown field', field: 'colour' }]],
    ['"the dam', [{ kind: 'open quotation' }]],
    ['after:2026-03 before:2026-01', [{ kind: 'no days left' }]],
  ])('%j is given %j', (query, hints) => {
    expect(hintsOf(query)).toEqual(hints);
  });

  it('tells the values of a field that has no others', () => {
    const [hint] = hintsOf('kind:human');
    expect(hint).toMatchObject({ kind: 'unknown value', field: 'kind', value: 'human' });
    expect(hint).toHaveProperty('values', expect.arrayContaining(['person', 'unnamed']));
  });

  it.each([
    ['source:"who" outlet:bbc tag:a -tag:b after:2026-01 has:note'],
    ['https://radiovest.example/news'],
    ['the minister: no'],
    ['"the dam held"'],
    [''],
  ])('is not given on %j', (query) => {
    expect(hintsOf(query)).toEqual([]);
  });

  it('is given or not, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (query) => void expect(Array.isArray(hintsOf(query))).toBe(true)));
  });
});

describe('what a search can go on with', () => {
  it('is a field by its beginning', () => {
    expect(offered('crew out')).toEqual(['crew outlet:']);
    expect(offered('-ta')).toEqual(['-tag:']);
    expect(offered('o')).toEqual([]);
  });

  it('is a value by any part of it, quoted where it has to be', () => {
    expect(offered('outlet:')).toEqual(['outlet:"Radio Vest" ', 'outlet:"The Velmar Courier" ']);
    expect(offered('tag:cr')).toEqual(['tag:crew ']);
    expect(offered('outlet:"velmar')).toEqual(['outlet:"The Velmar Courier" ']);
    expect(offered('has:n')).toEqual(['has:note ', 'has:stance ', 'has:collection ']);
    expect(offered('tag:nothing')).toEqual([]);
  });

  it('is what stands before the caret, and what stands after it stays', () => {
    expect(offered('out dam', 3)).toEqual(['outlet: dam']);
    expect(offered('dam ')).toEqual([]);
  });

  it('is understood as it is offered, whatever a value is', () => {
    const named = fc.string({ minLength: 1 }).filter((value) => /[^\s"“”„]/.test(value));
    fc.assert(
      fc.property(named, fc.constantFrom('source', 'outlet', 'tag'), (value, field) => {
        const [first] = completionsOf(`${field}:`, field.length + 1, () => [value]);
        const { filters, words } = parseQuery(first?.text ?? '');
        expect(words).toEqual([]);
        expect(filters).toHaveLength(1);
        expect(QUERY_FIELDS).toContain(filters[0]?.field);
      }),
    );
  });
});
