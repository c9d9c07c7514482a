import type { Annotation } from '../annotation/annotation.ts';
import { canonicalJson } from '../annotation/record/canonical-json.ts';

/**
 * Of the versions of one annotation, those that no other follows, the newest first: that one stands, the rest were
 * made apart from it and are kept beside. A version follows another when it knows of it and is later, so the newest
 * is never among those followed, whatever a file claims.
 */
export function standing(versions: readonly Annotation[]): readonly Annotation[] {
  if (versions.length < 2) return versions;
  const different = [...firstOfEach(versions)];
  if (different.length < 2) return different.map(([, version]) => version);
  return different
    .filter(([, version]) => !different.some(([, other]) => follows(other, version)))
    .sort(([aText, a], [bText, b]) => descending(a.modified, b.modified) || descending(aText, bText))
    .map(([, version]) => version);
}

/** Of equal versions the first, so that what a library has already stays the very same object. */
function firstOfEach(versions: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  const byText = new Map<string, Annotation>();
  for (const version of versions) {
    const text = canonicalJson(version);
    if (!byText.has(text)) byText.set(text, version);
  }
  return byText;
}

const follows = (version: Annotation, other: Annotation): boolean =>
  version.modified > other.modified && (version.earlier?.includes(other.modified) ?? false);

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
