import { useEffect, useState } from 'preact/hooks';

type Core = typeof import('@tanstack/virtual-core');

let core: Core | undefined;

/** Fetches what long lists are shown by. Most pages have short ones, and open sooner without it. */
export async function fetchVirtualCore(): Promise<Core> {
  core ??= await import('@tanstack/virtual-core');
  return core;
}

/** The same where a list needs it and it is here by now. */
export function useVirtualCore(isNeeded: boolean): Core | undefined {
  const [, showAgain] = useState(core);
  useEffect(() => {
    if (isNeeded && !core) void fetchVirtualCore().then(showAgain);
  }, [isNeeded]);
  return isNeeded ? core : undefined;
}
