import type { CodedVersion } from '../../../lib/codebook/agreement/coded-unit.ts';
import type { Coder } from '../../../lib/codebook/coder.ts';
import { withCode } from '../../../lib/codebook/coding.ts';
import { credited } from '../../../lib/codebook/credit.ts';
import { CODEBOOK, FRAME, ROLES } from '../sample-codebook.ts';

const coder = (number: number, name: string): Coder => ({
  id: `urn:uuid:0190a6f2-0000-7000-8000-0000000000d${number}`,
  name,
});

export const ANA = coder(1, 'Ana');
export const BEN = coder(2, 'Ben');
export const CEM = coder(3, 'Cem');

/** A claim coded by somebody, or by nobody knows whom, at the so-many-eth minute. */
export function codedBy(
  by: Coder | null,
  frame: { readonly id: string } | null,
  roles: readonly { readonly id: string }[] = [],
  minute = 0,
): CodedVersion {
  const framed = withCode([], CODEBOOK, FRAME, frame ? [frame.id] : undefined);
  const codes = withCode(
    framed,
    CODEBOOK,
    ROLES,
    roles.map(({ id }) => id),
  );
  const modified = `2026-03-01T12:${String(minute).padStart(2, '0')}:00.000Z`;
  return { codes: by ? credited([], codes, by) : codes, modified };
}
