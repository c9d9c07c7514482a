import type { Problem } from '../../lib/result.ts';
import { t } from './words.ts';

/** By the code of a problem, what the reader is told of it in the language of the surface. */
const BY_CODE: ReadonlyMap<string, () => string> = new Map([
  ['no-answer', () => t('problem.noAnswer')],
  ['no-reader', () => t('problem.noReader')],
  ['page-closed', () => t('problem.pageClosed')],
  ['not-on-the-web', () => t('problem.notOnTheWeb')],
  ['tab-closed', () => t('problem.tabClosed')],
  ['page-changed', () => t('problem.pageChanged')],
  ['not-read', () => t('problem.notRead')],
  ['not-saved', () => t('problem.notSaved')],
  ['nothing-selected', () => t('problem.nothingSelected')],
  ['private-window', () => t('problem.privateWindow')],
  ['panel-by-hand', () => t('problem.panelByHand')],
  ['not-found-again', () => t('problem.notFoundAgain')],
  ['not-a-correction', () => t('problem.notACorrection')],
  ['nothing-left', () => t('problem.nothingLeft')],
  ['library-full', () => t('problem.libraryFull')],
  ['library-newer', () => t('problem.libraryNewer')],
  ['library-damaged', () => t('problem.libraryDamaged')],
] as const);

/** What went wrong, in the reader's language; what tells of its own reasons as it was told, which is in English. */
export const problemInWords = ({ code, message }: Problem): string =>
  BY_CODE.get(code)?.() ?? t('problem.other', [message]);
