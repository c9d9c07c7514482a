import type { Problem } from '../../lib/result.ts';
import { faultInWords, placeInWords } from './file-faults.ts';
import { t } from './words.ts';

/** By the code of a problem, what the reader is told of it in the language of the surface. */
const BY_CODE: ReadonlyMap<string, (...details: string[]) => string> = new Map<
  string,
  (...details: string[]) => string
>([
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
  ['library-blocked', () => t('problem.libraryBlocked')],
  ['library-failed', (reason = '') => t('problem.libraryFailed', [reason])],
  ['backup-damaged', () => t('problem.backupDamaged')],
  ['no-annotation', () => t('problem.noAnnotation')],
  ['no-version', () => t('problem.noVersion')],
  ['no-name', () => t('problem.noName')],
  ['name-taken', (name = '') => t('problem.nameTaken', [name])],
  ['codebook-not-whole', () => t('problem.codebookNotWhole')],
  ['no-codebook', () => t('problem.noCodebook')],
  ['not-arranged', () => t('problem.notArranged')],
  ['nothing-to-undo', () => t('problem.nothingToUndo')],
  ['export-cancelled', () => t('problem.exportCancelled')],
  ['export-failed', () => t('problem.exportFailed')],
  ['import-cancelled', () => t('problem.importCancelled')],
  ['import-failed', () => t('problem.importFailed')],
  ['import-unknown', (file = '') => t('problem.importUnknown', [file])],
  ['import-unknown-zip', () => t('problem.importUnknownZip')],
  ['import-no-text', (file = '') => t('problem.importNoText', [file])],
  ['import-unreadable', (file = '') => t('problem.importUnreadable', [file])],
  ['import-damaged', (...fault) => t('problem.importDamaged', [faultInWords(fault)])],
  ['import-damaged-zip', () => t('problem.importDamagedZip')],
  ['import-cut-short', () => t('problem.importCutShort')],
  ['import-hostile', (...where) => t('problem.importHostile', [placeInWords(...where)])],
  ['import-too-large', () => t('problem.importTooLarge')],
  ['import-newer', () => t('problem.importNewer')],
  ['import-empty-file', (file = '') => t('problem.importEmptyFile', [file])],
  ['import-empty', () => t('problem.importEmpty')],
]);

/** What went wrong, in the reader's language; what tells of its own reasons as it was told, which is in English. */
export const problemInWords = ({ code, message, details = [] }: Problem): string =>
  BY_CODE.get(code)?.(...details) ?? t('problem.other', [message]);
