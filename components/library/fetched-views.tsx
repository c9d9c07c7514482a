import { fetchedWhenWanted } from '../controls/fetched.tsx';
import type { ComparePageProps } from './comparing/compare-page.tsx';
import type { ExchangeViewProps } from './exchange/exchange-view.tsx';
import type { LibrarySession } from './library-session.ts';

interface ViewProps {
  readonly session: LibrarySession;
}

/*
 * The views beside the claims. Most who open the library look for a claim, which is there sooner without these.
 */

export const FetchedComparePage = fetchedWhenWanted<ComparePageProps>(async () => {
  const { ComparePage } = await import('./comparing/compare-page.tsx');
  return ComparePage;
});

export const FetchedBinView = fetchedWhenWanted<ViewProps>(async () => {
  const { BinView } = await import('./listing/bin-view.tsx');
  return BinView;
});

export const FetchedExchangeView = fetchedWhenWanted<ExchangeViewProps>(async () => {
  const { ExchangeView } = await import('./exchange/exchange-view.tsx');
  return ExchangeView;
});
