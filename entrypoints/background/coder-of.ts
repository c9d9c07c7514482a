import type { Code } from '../../lib/codebook/code.ts';
import type { Coder } from '../../lib/codebook/coder.ts';
import { readCoder } from '../../lib/settings/stored-coder.ts';

/** Who codes here, where any of it is coded: whoever never codes gets no id. */
export const coderOf = async (
  given: readonly { readonly codes?: readonly Code[] }[],
): Promise<Coder | undefined> => (given.some(({ codes = [] }) => codes.length > 0) ? readCoder() : undefined);
