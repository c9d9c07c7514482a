import type { ReaderStance } from '../../lib/annotation/annotation.ts';
import type { Code } from '../../lib/codebook/code.ts';

/** What the reader says of a claim. */
export interface ReaderWords {
  readonly tags: readonly string[];
  /** Markdown. */
  readonly note: string;
  readonly stance: ReaderStance | null;
  /** How far the reader is with it, in the reader's own word; empty for none. */
  readonly status?: string;
  /** What it is coded as. */
  readonly codes?: readonly Code[];
}

export const NO_WORDS: ReaderWords = { tags: [], note: '', stance: null };

export const hasWords = ({ tags, note, stance, status }: ReaderWords): boolean =>
  tags.length > 0 || note.trim() !== '' || stance !== null || Boolean(status);
