import { describe, expect, it } from 'vitest';
import { withCode } from '../../lib/codebook/coding.ts';
import { credited } from '../../lib/codebook/credit.ts';
import { BLAME, CODEBOOK, CODES, CONFLICT, FRAME, WHY } from './sample-codebook.ts';

const ANA = { id: 'urn:uuid:0190a6f2-0000-7000-8000-0000000000d1', name: 'Ana' };
const BEN = { id: 'urn:uuid:0190a6f2-0000-7000-8000-0000000000d2', name: 'Ben' };
const byAna = credited([], CODES, ANA);

describe('codes that are written', () => {
  it('are of whoever writes them', () => {
    expect(byAna).toEqual(CODES.map((code) => ({ ...code, coder: ANA })));
  });

  it('stay their coder’s where another leaves them as they are', () => {
    const now = withCode(byAna, CODEBOOK, WHY, 'Another reason');
    expect(credited(byAna, now, BEN).map(({ coder }) => coder?.name)).toEqual(['Ana', 'Ana', 'Ben', 'Ana']);
  });

  it('stay so where a surface sends them back without saying whose they are', () => {
    expect(credited(byAna, CODES, BEN)).toEqual(byAna);
  });

  it('are anew where the same is said by another edition', () => {
    const next = { ...CODEBOOK, edition: CODEBOOK.edition + 1 };
    const now = withCode(byAna, next, FRAME, [CONFLICT.id]);
    expect(credited(byAna, now, BEN)[0]?.coder).toEqual(BEN);
  });

  it('do not get the name of whoever stands before them in a file', () => {
    const forged = withCode([], CODEBOOK, FRAME, [BLAME.id]).map((code) => ({ ...code, coder: ANA }));
    expect(credited([], forged, BEN)[0]?.coder).toEqual(BEN);
  });
});
