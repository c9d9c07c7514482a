import type { Annotation } from '../annotation/annotation.ts';
import type { LibraryContents } from '../annotation/library-contents.ts';
import { canonicalJson } from '../annotation/record/canonical-json.ts';
import type { ImportSummary } from './import-summary.ts';
import { mergeArranged } from './merge-arranged.ts';
import { joinArticles } from './merge-articles.ts';
import { standing } from './merge-versions.ts';

export interface Merged {
  readonly contents: Required<LibraryContents>;
  readonly summary: Omit<ImportSummary, 'format'>;
}

/**
 * What a library becomes when records are merged into it. Nothing is dropped: of each annotation, every version
 * stays that no other follows. Merging twice changes nothing more, and the order of merges does not matter.
 */
export function merge(library: LibraryContents, imported: LibraryContents): Merged {
  const { articles, standsForOurs, standsForTheirs, added } = joinArticles(
    library.articles,
    imported.articles,
  );
  const ours = versionsById(library, standsForOurs);
  const theirs = versionsById(imported, standsForTheirs);
  const counts = { added: 0, updated: 0, identical: 0, conflicts: 0 };
  const annotations: Annotation[] = [];
  const beside: Annotation[] = [];

  for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
    const mine = ours.get(id) ?? [];
    const other = theirs.get(id) ?? [];
    const [stands, ...others] = other.length > 0 ? standing([...mine, ...other]) : mine;
    if (!stands) continue;
    annotations.push(stands);
    beside.push(...others);
    if (other.length > 0) counts[outcome(mine, [stands, ...others])]++;
  }
  const { arranged, changed } = mergeArranged(library, imported, standsForOurs, standsForTheirs);
  return {
    contents: { articles, annotations, beside, ...arranged },
    summary: { ...counts, articles: added, ...(changed > 0 && { arranged: changed }) },
  };
}

function outcome(before: readonly Annotation[], after: readonly Annotation[]): Outcome {
  if (before.length === 0) return after.length > 1 ? 'conflicts' : 'added';
  const was = new Set(before.map(canonicalJson));
  const fresh = after.filter((version) => !was.has(canonicalJson(version)));
  if (fresh.length === 0) return 'identical';
  return after.length > 1 ? 'conflicts' : 'updated';
}
type Outcome = 'added' | 'updated' | 'identical' | 'conflicts';

/** The one that stands comes first; each with the article that stands for its own. */
function versionsById(
  { annotations, beside = [] }: LibraryContents,
  standsFor: ReadonlyMap<string, string>,
): Map<string, Annotation[]> {
  const byId = new Map<string, Annotation[]>();
  for (const given of [...annotations, ...beside]) {
    const article = standsFor.get(given.article) ?? given.article;
    const annotation = article === given.article ? given : { ...given, article };
    const versions = byId.get(annotation.id);
    if (versions) versions.push(annotation);
    else byId.set(annotation.id, [annotation]);
  }
  return byId;
}
