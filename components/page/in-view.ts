import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import type { Span } from '../../lib/language/span.ts';

/** Hears which of these spans, given in text order, a tab's page shows, until the returned function is called. */
export type FollowInView = (
  tab: number,
  spans: readonly Span[],
  onInView: (index: number) => void,
) => () => void;

const startOf = ({ content: [first] }: Claim): number => first?.start ?? 0;

/** The focus stays in a list that the reader has left for the page; an editor that is open there is not to be moved. */
const isInUse = (list: HTMLElement): boolean =>
  (document.hasFocus() && list.contains(document.activeElement)) || list.querySelector('.is-open') !== null;

/** The `claimKey` of the claim that the page shows, where there is a way to know. */
export function useClaimInView(
  tab: number,
  claims: readonly Claim[],
  follow: FollowInView | undefined,
): string | undefined {
  const [key, setKey] = useState<string>();
  const places = claims.map(claimKey).join(' ');
  const inOrder = useMemo(() => [...claims].sort((a, b) => startOf(a) - startOf(b)), [places]);
  useEffect(() => {
    if (!follow || inOrder.length === 0) return undefined;
    const spans = inOrder.flatMap(({ content: [first] }) => (first ? [first] : []));
    return follow(tab, spans, (index) => {
      const claim = inOrder[index];
      setKey(claim && claimKey(claim));
    });
  }, [tab, follow, inOrder]);
  return key;
}

/**
 * Scrolls the list so that the claim is seen, unless its reader is doing something in the list.
 *
 * @param bringNear Scrolls to a claim that is too far away to be shown.
 */
export function useScrollAlong(
  list: RefObject<HTMLElement | null>,
  claim: string | undefined,
  bringNear: (claim: string) => void,
): void {
  useEffect(() => {
    const element = list.current;
    if (!element || claim === undefined || isInUse(element)) return;
    const row = element.querySelector(`[data-claim="${claim}"]`);
    if (row) row.scrollIntoView({ block: 'nearest' });
    else bringNear(claim);
  }, [claim]);
}
