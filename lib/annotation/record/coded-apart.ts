import type { Code } from '../../codebook/code.ts';
import type { Annotation } from '../annotation.ts';
import { sameRecord } from './canonical-json.ts';

/**
 * Whether versions differ in nothing but what known coders coded: then there is nothing to settle, each is its coder's
 * work, and all of them count.
 */
export const areCodedApart = (versions: readonly Annotation[]): boolean => {
  const [first, ...others] = versions;
  if (!first || others.length === 0) return false;
  return (
    others.every((other) => sameRecord(withoutCodes(first), withoutCodes(other))) &&
    versions.every(({ codes = [] }) => codes.every(({ coder }) => coder !== undefined))
  );
};

const withoutCodes = ({
  codes: _codes,
  adjudicated: _adjudicated,
  modified: _modified,
  earlier: _earlier,
  ...rest
}: Annotation) => rest;

/** Codes of other coders than those of `kept`, field by field, which must not go with the rest of a version. */
export const codesOfOthers = (version: Annotation, kept: readonly Annotation[]): readonly Code[] =>
  (version.codes ?? []).filter(
    (code) => code.coder && !kept.some(({ codes = [] }) => codes.some((other) => isOfSame(code, other))),
  );

const isOfSame = (a: Code, b: Code): boolean =>
  a.codebook === b.codebook &&
  a.field === b.field &&
  a.coder?.id === b.coder?.id &&
  a.coder?.name === b.coder?.name;
