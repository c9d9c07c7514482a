import type { Code } from '../code.ts';
import { type Codebook, type CodebookField, inUse, isClosed } from '../codebook.ts';
import { codedAs, valuesCoded } from '../coding.ts';
import { type Answers, krippendorffAlpha, percentAgreement } from './agreement.ts';

/** How far those who coded the same claims apart from each other agree in a field. */
export interface FieldAgreement {
  readonly field: CodebookField;
  /** Claims that two or more have coded in it. */
  readonly claims: number;
  /** 0 to 1; nothing where no two coded the same claim. */
  readonly percent: number | undefined;
  /** Krippendorff's, nominal; nothing where it says nothing. */
  readonly alpha: number | undefined;
}

/** The codes of every version of one claim, made apart by whoever coded it. */
export type CodedVersions = readonly (readonly Code[])[];

/** Of each field with values. Where several can be chosen, coders agree when they chose the very same. */
export const agreementIn = (
  codebook: Codebook,
  claims: readonly CodedVersions[],
): readonly FieldAgreement[] =>
  inUse(codebook.fields)
    .filter(isClosed)
    .map((field) => {
      const all = claims
        .map((versions) => answersIn(codebook, field, versions))
        .filter(({ length }) => length > 1);
      return { field, claims: all.length, percent: percentAgreement(all), alpha: krippendorffAlpha(all) };
    });

/** Who has not coded the claim in the field gave no answer. */
const answersIn = (codebook: Codebook, field: CodebookField, versions: CodedVersions): Answers =>
  versions
    .map((codes) => valuesCoded(codedAs(codes, codebook, field)))
    .filter(({ length }) => length > 0)
    .map((values) => values.toSorted().join(' '));
