import { useEffect, useState } from 'preact/hooks';
import type { CodingUnit } from '../../../lib/annotation/coding-units/coding-units.ts';
import { unitsCoded } from '../../../lib/annotation/coding-units/units-coded.ts';
import type { Codebook } from '../../../lib/codebook/codebook.ts';
import type { LibrarySession } from '../../library/library-session.ts';

/** What the library has that was coded by a codebook, read again after each write; nothing until it is read. */
export function useCodedUnits(
  { ports: { store }, conflicts }: LibrarySession,
  codebook: Codebook,
): readonly CodingUnit[] | 'unread' | undefined {
  const [units, setUnits] = useState<readonly CodingUnit[] | 'unread'>();
  // They are read last of all when the library is read again.
  const written = conflicts.value;
  useEffect(() => {
    let isWanted = true;
    store.whole().then(
      (contents) => isWanted && setUnits(unitsCoded(codebook, contents)),
      () => isWanted && setUnits('unread'),
    );
    return () => {
      isWanted = false;
    };
  }, [store, codebook, written]);
  return units;
}
