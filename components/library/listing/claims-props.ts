import type { LibraryRow } from '../../../lib/library/search/search-record.ts';
import type { LibrarySession } from '../library-session.ts';
import type { Stretch } from './listing.ts';
import type { Selecting } from './use-selection.ts';

/** What a list of claims is given, whether it shows them as cards or as a table. */
export interface ClaimsProps {
  readonly session: LibrarySession;
  readonly count: number;
  /** Nothing where that row is not read yet. */
  readonly rowAt: (place: number) => LibraryRow | undefined;
  /** Says which rows are in sight. */
  readonly onNeed: (stretch: Stretch) => void;
  readonly selecting: Selecting;
  /** The id of the claim that is open. */
  readonly open: string | undefined;
  /** `isMove`: the open one follows the reader's steps through the list, which are no steps of the browser's history. */
  readonly onOpen: (id: string | undefined, isMove?: boolean) => void;
}
