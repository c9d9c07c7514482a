import type { Bearer } from '../../lib/organisations/corrections/correction.ts';

/** Under what the words stand that differ between a list of organisations and one of people. */
export const LIST_WORDS = { organisation: 'organisations', person: 'people' } as const satisfies Record<
  Bearer,
  string
>;
