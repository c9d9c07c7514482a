import type { Annotation } from '../annotation.ts';
import { sameRecord } from './canonical-json.ts';
import { codesOfOthers } from './coded-apart.ts';

/** A version knows this many of those before it. */
const REMEMBERED = 50;

type Revision = Partial<
  Omit<Annotation, 'id' | 'article' | 'created' | 'modified' | 'earlier' | 'binned'>
> & {
  /** `undefined` takes it out of the bin. */
  readonly binned?: string | undefined;
};

/** A later version of an annotation; the same object where nothing would change. An empty status is none. */
export function revise(
  annotation: Annotation,
  revision: Revision,
  now = new Date().toISOString(),
): Annotation {
  const { binned, ...fields } = { binned: annotation.binned, ...revision };
  const { binned: _was, ...rest } = annotation;
  const { status, ...revised } = {
    ...rest,
    ...fields,
    ...(binned !== undefined && { binned }),
  };
  // One that came in empty from another tool stays so until its reader sets another.
  const isKept = status !== undefined && (status !== '' || revision.status === undefined);
  return withTime(annotation, isKept ? { ...revised, status } : revised, now);
}

function withTime(annotation: Annotation, revised: Annotation, now: string): Annotation {
  if (sameRecord(revised, annotation)) return annotation;
  return {
    ...revised,
    modified: laterThan(annotation.modified, now),
    earlier: [...(annotation.earlier ?? []), annotation.modified].slice(-REMEMBERED),
  };
}

/** A version that follows all those made apart, with what one of them says. */
export function settleOn(
  choice: Annotation,
  versions: readonly Annotation[],
  now = new Date().toISOString(),
): Annotation {
  const times = versions.flatMap(({ modified, earlier = [] }) => [...earlier, modified]);
  const earlier = [...new Set(times)].sort();
  return {
    ...choice,
    modified: laterThan(earlier.at(-1) ?? choice.modified, now),
    earlier: earlier.slice(-REMEMBERED),
  };
}

/**
 * What is still kept beside a version that was settled on: it as others coded it. Their codes go with no version.
 *
 * @param settled By `settleOn`. It stays the newest by a millisecond.
 */
export function codedBeside(
  settled: Annotation,
  versions: readonly Annotation[],
): { readonly stands: Annotation; readonly beside: readonly Annotation[] } {
  const beside: Annotation[] = [];
  for (const version of versions) {
    const codes = codesOfOthers(version, [settled, ...beside]);
    if (codes.length > 0) beside.push({ ...settled, codes });
  }
  if (beside.length === 0) return { stands: settled, beside };
  return { stands: { ...settled, modified: laterThan(settled.modified, settled.modified) }, beside };
}

/** A clock that was set back must not make an edit look older than what it edits. */
const laterThan = (before: string, now: string): string =>
  now > before ? now : new Date(Date.parse(before) + 1).toISOString();
