// @vitest-environment jsdom
import './spoken.ts';
import { expect, it } from 'vitest';
import { comparedFields } from '../../components/library/exchange/compared-versions.ts';
import { BLAME, CODEBOOK, CODES } from '../codebook/sample-codebook.ts';
import { sampleAnnotation } from '../exchange/sample.ts';

it('versions coded apart stand side by side, field by field, with what differs marked', () => {
  const [frame] = CODES;
  if (!frame) throw new Error('No code');
  const versions = [
    { ...sampleAnnotation, codes: CODES },
    { ...sampleAnnotation, codes: [{ ...frame, value: [BLAME.id] }] },
    sampleAnnotation,
  ];
  const coded = comparedFields(versions, [CODEBOOK]).filter(({ name }) => /^(Frame|Strength)$/.test(name));
  expect(coded).toEqual([
    { name: 'Frame', values: ['Conflict', 'Blame', ''], differs: true },
    { name: 'Strength', values: ['0', '', ''], differs: true },
  ]);
});
