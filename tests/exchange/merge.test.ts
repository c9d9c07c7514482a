import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { EMPTY_CONTENTS, type LibraryContents } from '../../lib/annotation/library-contents.ts';
import { canonicalJson } from '../../lib/annotation/record/canonical-json.ts';
import { revise } from '../../lib/annotation/record/revise.ts';
import { merge } from '../../lib/exchange/merge.ts';
import { anyText, contents, time } from './arbitraries.ts';

/** Libraries that parted from one and were edited apart, each in several steps. */
const parted: fc.Arbitrary<readonly LibraryContents[]> = contents.chain((origin) =>
  fc
    .array(fc.array(fc.tuple(fc.nat(), anyText, time), { maxLength: 3 }), { minLength: 2, maxLength: 3 })
    .map((histories) =>
      histories.map((edits, branch) => {
        const annotations: Annotation[] = origin.annotations.map((one) => ({ ...one, earlier: [] }));
        for (const [pick, note, when] of edits) {
          const at = pick % Math.max(annotations.length, 1);
          const annotation = annotations[at];
          if (annotation) annotations[at] = revise(annotation, { note: `${note} ${branch}` }, when);
        }
        return { ...origin, annotations };
      }),
    ),
);

const sorted = (records: readonly object[]) => records.map(canonicalJson).sort();
const state = ({ articles, annotations, beside = [] }: LibraryContents) => ({
  articles: sorted(articles),
  annotations: sorted(annotations),
  beside: sorted(beside),
});
const mergeAll = (all: readonly LibraryContents[]) =>
  all.reduce<LibraryContents>((library, next) => merge(library, next).contents, EMPTY_CONTENTS);
const only = (annotations: readonly Annotation[]): LibraryContents => ({ articles: [], annotations });

const [first] = fc.sample(
  contents.filter(({ annotations }) => annotations.length > 0),
  { numRuns: 1, seed: 3 },
);
const base: Annotation = {
  ...must(first?.annotations[0]),
  modified: '2026-01-01T00:00:00.000Z',
  earlier: [],
};
function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The sample is empty');
  return value;
}

describe('merging', () => {
  it('into an empty library gives what was merged', () => {
    fc.assert(
      fc.property(contents, (library) => {
        expect(state(merge(EMPTY_CONTENTS, library).contents)).toEqual(state(library));
      }),
      { numRuns: 40 },
    );
  });

  it('twice changes nothing more', () => {
    fc.assert(
      fc.property(parted, (libraries) => {
        const once = mergeAll(libraries);
        for (const library of libraries) {
          const again = merge(once, library);
          expect(state(again.contents)).toEqual(state(once));
          expect(again.summary).toMatchObject({ added: 0, updated: 0, conflicts: 0, articles: 0 });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('comes to the same in any order', () => {
    fc.assert(
      fc.property(parted, (libraries) => {
        expect(state(mergeAll([...libraries].reverse()))).toEqual(state(mergeAll(libraries)));
      }),
      { numRuns: 40 },
    );
  });

  it('loses no version that nobody has edited further', () => {
    fc.assert(
      fc.property(parted, (libraries) => {
        const { annotations, beside = [] } = mergeAll(libraries);
        const kept = [...annotations, ...beside];
        for (const version of libraries.flatMap((library) => library.annotations)) {
          const survives = kept.some(
            (other) =>
              canonicalJson(other) === canonicalJson(version) ||
              (other.id === version.id && other.earlier?.includes(version.modified)),
          );
          expect(survives).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes an edit that follows ours', () => {
    const edited = revise(base, { note: 'edited' }, '2026-01-02T00:00:00.000Z');
    const { contents: merged, summary } = merge(only([base]), only([edited]));
    expect(merged).toMatchObject({ annotations: [edited], beside: [] });
    expect(summary).toMatchObject({ updated: 1, conflicts: 0 });
  });

  it('keeps ours when it follows theirs', () => {
    const edited = revise(base, { note: 'edited' }, '2026-01-02T00:00:00.000Z');
    expect(merge(only([edited]), only([base])).summary).toMatchObject({ identical: 1 });
  });

  it('keeps the older of two edits made apart beside the newer, and counts a conflict', () => {
    const mine = revise(base, { note: 'mine' }, '2026-01-02T00:00:00.000Z');
    const yours = revise(base, { note: 'yours' }, '2026-01-03T00:00:00.000Z');
    const { contents: merged, summary } = merge(only([mine]), only([yours]));
    expect(merged).toMatchObject({ annotations: [yours], beside: [mine] });
    expect(summary).toMatchObject({ conflicts: 1, updated: 0 });
  });

  it('knows one page saved by two readers as one article', () => {
    const library = must(first);
    const article = must(library.articles[0]);
    const theirs = { ...article, id: 'urn:uuid:00000000-0000-7000-8000-000000000000' };
    const annotation = { ...base, id: 'urn:uuid:00000000-0000-7000-8000-000000000001', article: theirs.id };
    const merged = merge(library, { articles: [theirs], annotations: [annotation] });
    expect(merged.summary).toMatchObject({ added: 1, articles: 0 });
    const articles = new Set(merged.contents.articles.map(({ id }) => id));
    expect(merged.contents.annotations.every(({ article: id }) => articles.has(id))).toBe(true);
  });

  it("never lets an import's id replace another page", () => {
    const library = must(first);
    const ours = must(library.articles[0]);
    const theirs = { ...ours, canonicalUrl: 'https://other.example/', headline: 'Another page' };
    const { articles } = merge(library, { articles: [theirs], annotations: [] }).contents;
    expect(articles).toHaveLength(library.articles.length + 1);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });
});
