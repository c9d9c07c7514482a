import type { Coder } from './coder.ts';

/** What a claim is coded as in one field: ids of values, words, or a number. */
export type CodedAs = readonly string[] | string | number;

/** One field of a codebook, answered for one claim. A claim has at most one for each field. */
export interface Code {
  /** The `id` of the codebook. */
  readonly codebook: string;
  /** The edition of the codebook under which it was given. */
  readonly edition: number;
  /** The `id` of the field. */
  readonly field: string;
  readonly value: CodedAs;
  /** Who gave it; nothing where that was not noted, as in files of earlier versions. */
  readonly coder?: Coder;
}
