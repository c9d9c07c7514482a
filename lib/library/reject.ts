import type { Rejection } from '../annotation/rejection.ts';
import type { Result } from '../result.ts';
import { write } from './transact.ts';

/** Keeps that a finding is no claim. It is hidden from then on, and one undo shows it again. */
export const rejectFinding = (rejection: Rejection): Promise<Result<null>> =>
  write('reject', async (transaction, recorder) => {
    const before = await transaction.objectStore('rejections').get([rejection.page, rejection.claim]);
    recorder.put('rejections', before ?? null, rejection);
    return null;
  });

/** Takes rejections of a page back, each by the `claim` that it was kept under. Unknown ones are passed over. */
export const bringBackFindings = (page: string, claims: readonly string[]): Promise<Result<null>> =>
  write('reject', async (transaction, recorder) => {
    for (const claim of claims) {
      const before = await transaction.objectStore('rejections').get([page, claim]);
      recorder.put('rejections', before ?? null, null);
    }
    return null;
  });
