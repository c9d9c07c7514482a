import { expect, it } from 'vitest';
import { agreementIn } from '../../../lib/codebook/agreement/field-agreement.ts';
import type { Code } from '../../../lib/codebook/code.ts';
import { withCode } from '../../../lib/codebook/coding.ts';
import { BLAME, CODEBOOK, CONFLICT, FRAME, OFFICIAL, ROLES, WORKER } from '../sample-codebook.ts';

const coded = (frame: string | undefined, ...roles: string[]): readonly Code[] =>
  withCode(withCode([], CODEBOOK, FRAME, frame === undefined ? undefined : [frame]), CODEBOOK, ROLES, roles);

it('is told for each field with values, over the claims that two or more have coded in it', () => {
  const claims = [
    [coded(CONFLICT.id, WORKER.id, OFFICIAL.id), coded(CONFLICT.id, OFFICIAL.id, WORKER.id)],
    [coded(BLAME.id, WORKER.id), coded(BLAME.id, OFFICIAL.id), []],
    [coded(BLAME.id)],
    [coded(undefined, WORKER.id), coded(CONFLICT.id, WORKER.id)],
  ];
  const [frame, roles, ...others] = agreementIn(CODEBOOK, claims);
  expect(others).toEqual([]);
  expect(frame).toMatchObject({ field: FRAME, claims: 2, percent: 1, alpha: 1 });
  expect(roles).toMatchObject({ field: ROLES, claims: 3, percent: 2 / 3 });
});

it('says nothing where nobody coded what another did', () => {
  expect(agreementIn(CODEBOOK, [[coded(CONFLICT.id)], []])).toMatchObject([
    { claims: 0, percent: undefined, alpha: undefined },
    { claims: 0, percent: undefined, alpha: undefined },
  ]);
});
