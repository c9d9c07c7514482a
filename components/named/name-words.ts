import type { Bearer } from '../../lib/organisations/corrections/correction.ts';
import { t } from '../wording/words.ts';

/** What a list of organisations says, and what one of people does. */
export const NAME_WORDS: Readonly<
  Record<
    Bearer,
    Readonly<Record<'none' | 'noneWhy' | 'lessSure' | 'reject' | 'rejected' | 'rejectedWhy', () => string>>
  >
> = {
  organisation: {
    none: () => t('organisations.none'),
    noneWhy: () => t('organisations.noneWhy'),
    lessSure: () => t('organisations.lessSure'),
    reject: () => t('organisations.reject'),
    rejected: () => t('organisations.rejected'),
    rejectedWhy: () => t('organisations.rejectedWhy'),
  },
  person: {
    none: () => t('people.none'),
    noneWhy: () => t('people.noneWhy'),
    lessSure: () => t('people.lessSure'),
    reject: () => t('people.reject'),
    rejected: () => t('people.rejected'),
    rejectedWhy: () => t('people.rejectedWhy'),
  },
};
