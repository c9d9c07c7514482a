import type { Annotation } from '../annotation/annotation.ts';
import { NOTHING_ARRANGED } from '../annotation/library-contents.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { ExportSource } from './export-source.ts';

/** What an instructor hands out. */
export interface Assignment {
  readonly codebook: Codebook;
  /** Whether the claims go along without the codes that they have here. */
  readonly isBlank: boolean;
}

/** The file of an assignment: with these claims, or the codebook by itself. `now` is ISO 8601, UTC. */
export function assignmentOf(
  { codebook, isBlank }: Assignment,
  claims: ExportSource | null,
  now: string,
): ExportSource {
  if (!claims) return codebookAlone(codebook);
  const whole = codebookWithClaims(codebook, claims);
  return isBlank ? withoutCodes(whole, now) : whole;
}

/** A codebook as an assignment, by itself: nothing of the library goes along. */
export const codebookAlone = (codebook: Codebook): ExportSource => ({
  arranged: async () => ({ ...NOTHING_ARRANGED, codebooks: [codebook] }),
  async *batches() {},
});

/** A codebook with claims to be coded by it. */
export const codebookWithClaims = (codebook: Codebook, claims: ExportSource): ExportSource => ({
  arranged: async () => {
    const { collections, tagStyles } = await claims.arranged();
    return { ...NOTHING_ARRANGED, collections, tagStyles, codebooks: [codebook] };
  },
  batches: claims.batches,
});

/**
 * The same claims without codes, for coders who are not to see each other's. They stand as versions made apart from
 * those in the library, so that what comes back coded lies beside what was coded here and replaces none of it.
 *
 * @param now ISO 8601, UTC.
 */
export const withoutCodes = ({ arranged, batches }: ExportSource, now: string): ExportSource => ({
  arranged,
  async *batches() {
    for await (const batch of batches())
      yield batch.map(({ article, annotations }) => ({
        article,
        annotations: annotations.map((annotation) => uncoded(annotation, now)),
        beside: [],
      }));
  },
});

function uncoded(annotation: Annotation, now: string): Annotation {
  const { codes = [], adjudicated = [], earlier: _, ...rest } = annotation;
  return codes.length === 0 && adjudicated.length === 0 ? annotation : { ...rest, modified: now };
}
