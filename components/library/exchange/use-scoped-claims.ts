import { useEffect, useState } from 'preact/hooks';
import type { LibrarySession } from '../library-session.ts';
import type { ExportScope } from './exchange-place.ts';
import { claimsIn, type ScopedClaims } from './export-scope.ts';

/** What a scope takes in, once that is known; looked up again when the library changes. */
export function useScopedClaims(scope: ExportScope, session: LibrarySession): ScopedClaims | undefined {
  const [claims, setClaims] = useState<ScopedClaims>();
  useEffect(() => {
    let isLatest = true;
    claimsIn(scope, session).then(
      (found) => isLatest && setClaims(found),
      () => isLatest && setClaims(undefined),
    );
    return () => {
      isLatest = false;
    };
  }, [session, JSON.stringify(scope), session.counts.value, session.toExport.value]);
  return claims;
}
