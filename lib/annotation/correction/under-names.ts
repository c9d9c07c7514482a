import type { CorrectedName } from '../../organisations/corrections.ts';
import { keyOfName } from '../../organisations/name-key.ts';
import type { PageCorrection } from './page-correction.ts';

/** Corrections of sources under the names that their reader has given since to whom they are about. */
export function underNames(
  corrections: readonly PageCorrection[],
  names: readonly Pick<CorrectedName, 'foundAs' | 'name'>[],
): readonly PageCorrection[] {
  const called = new Map(names.map(({ foundAs, name }) => [keyOfName(foundAs), name]));
  const nowCalled = (name: string): string => called.get(keyOfName(name)) ?? name;
  return corrections.map((one) =>
    one.correction === 'speaker' ? { ...one, name: nowCalled(one.name), into: nowCalled(one.into) } : one,
  );
}
