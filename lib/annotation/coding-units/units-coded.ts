import type { Codebook } from '../../codebook/codebook.ts';
import type { Annotation } from '../annotation.ts';
import type { LibraryContents } from '../library-contents.ts';
import { type CodingUnit, codingUnits } from './coding-units.ts';

/** All that was coded by a codebook, in units; versions made apart count as what they are, what is in the bin does not. */
export function unitsCoded(
  { id: codebook }: Pick<Codebook, 'id'>,
  { annotations, beside = [] }: Pick<LibraryContents, 'annotations' | 'beside'>,
): readonly CodingUnit[] {
  const isCoded = ({ codes = [], adjudicated = [] }: Annotation) =>
    [...codes, ...adjudicated].some((code) => code.codebook === codebook);
  const stands = new Set(annotations.filter(({ binned }) => binned === undefined).map(({ id }) => id));
  return codingUnits([...annotations, ...beside].filter((one) => stands.has(one.id) && isCoded(one)));
}
