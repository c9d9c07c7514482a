import { expect, it } from 'vitest';
import { CITED_CONFIDENCE, isShownAsCited } from '../../lib/organisations/cited.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';

const withConfidence = (confidence: number): Organisation => ({
  name: 'Harbour Council',
  kind: 'government',
  mentions: [{ start: 0, end: 15 }],
  roles: ['named'],
  confidence,
});

it('shows as cited what is sure enough', () => {
  expect(isShownAsCited(withConfidence(CITED_CONFIDENCE))).toBe(true);
  expect(isShownAsCited(withConfidence(CITED_CONFIDENCE - 0.01))).toBe(false);
});
