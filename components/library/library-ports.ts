import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { KeptVersions } from '../../lib/library/article-versions.ts';
import type { Conflicts } from '../../lib/library/conflicts.ts';
import type { WriteExport } from '../../lib/library/exports/worker-export.ts';
import type { FrontPage } from '../../lib/library/front-page.ts';
import type { Arrangement, LibraryCounts } from '../../lib/library/paging.ts';
import type { LibraryRow } from '../../lib/library/search/search-record.ts';
import type { ClaimSearch } from '../../lib/library/search/search-request.ts';
import type { LibraryColumn } from '../../lib/settings/settings.ts';
import type { StoryGrouper } from '../compare/story-grouping.ts';
import type { Ask } from '../page/ask.ts';
import type { ImportPorts } from './exchange/import-ports.ts';
import type { KeepingPorts } from './keeping/keeping-ports.ts';

/** The library as its page reads it: a few rows at a time. Each throws where the library cannot be read. */
export interface LibraryStore {
  readonly counts: () => Promise<LibraryCounts>;
  /** Not in the bin, the newest first. */
  readonly newest: (atMost: number) => Promise<readonly LibraryRow[]>;
  /** In the order asked for. */
  readonly rows: (ids: readonly string[]) => Promise<readonly LibraryRow[]>;
  readonly arrangement: () => Promise<Arrangement>;
  /** Claims of which versions were made apart, for the reader to choose from. */
  readonly conflicts: () => Promise<Conflicts>;
  /** Everything kept, the bin included; for the comparison, which looks at all of it. */
  readonly whole: () => Promise<LibraryContents>;
  /** How an article (by its id) read over time, with what is saved of it; where absent, only how it reads last. */
  readonly versions?: (article: string) => Promise<KeptVersions>;
  /** The journal's newest entry, by which the last write is undone. */
  readonly newestEntry: () => Promise<number | undefined>;
}

/** What the page shows first, kept apart from the library, which takes longer to open. */
export interface FrontPageKept {
  readonly kept: FrontPage | undefined;
  /** Keeps what the library shows first by now. */
  readonly keep: () => Promise<unknown>;
}

export interface ColumnPorts {
  readonly chosen: readonly LibraryColumn[];
  readonly keep: (chosen: readonly LibraryColumn[]) => Promise<unknown>;
}

/** Which codebook claims are coded by, as the setting has it, and how that is kept. */
export interface CodebookPorts {
  readonly chosen: string;
  readonly keep: (chosen: string) => Promise<unknown>;
}

export interface LibraryPorts {
  readonly ask: Ask;
  readonly store: LibraryStore;
  /** What is shown until the library is open; nothing where absent. */
  readonly front?: FrontPageKept;
  readonly search: ClaimSearch;
  /** Whom exports name as the annotations' creator; nobody where empty. */
  readonly creator?: string;
  /** What the table shows beside the claims, and how that is kept; all of it and not kept where absent. */
  readonly columns?: ColumnPorts;
  /** Where absent, the choice of a codebook lasts as long as the page. */
  readonly codebook?: CodebookPorts;
  /** How far the reader may be with a claim. */
  readonly statuses?: readonly string[];
  /** Writes a part of the library into a file. */
  readonly writeExport: WriteExport;
  /** Where absent, this page does not import. */
  readonly imports?: ImportPorts;
  /** Where absent, nothing is said of backups and room. */
  readonly keeping?: KeepingPorts;
  /** Where absent, stories are grouped in the page itself. */
  readonly groupStories?: StoryGrouper;
  readonly watch?: (onChange: () => void) => () => void;
}
