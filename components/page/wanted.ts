import { useEffect, useState } from 'preact/hooks';

/** Hears which claim of a tab's page a surface is to be at, by its `claimKey`, until the returned function is called. */
export type FollowWanted = (tab: number, onWanted: (claim: string) => void) => () => void;

/** A claim to be at; a new one each time, also where it is the same claim again. */
export interface Wanted {
  readonly claim: string;
}

export function useWanted(tab: number, follow: FollowWanted | undefined): Wanted | undefined {
  const [wanted, setWanted] = useState<Wanted>();
  useEffect(() => follow?.(tab, (claim) => setWanted({ claim })), [tab, follow]);
  return wanted;
}
