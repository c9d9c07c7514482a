import { createContext } from 'preact';
import type { TagColour } from '../../lib/annotation/tag-style.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';

/** What the reader has made for all claims, wherever they are shown: own statuses, and colours for tags. */
export interface ReaderChoices {
  readonly statuses: readonly string[];
  readonly tagColours: ReadonlyMap<string, TagColour>;
  /** Gives a tag a colour, or none. Absent where tags keep the colours that they have. */
  readonly onColour?: (tag: string, colour: TagColour | null) => void;
}

export const NO_CHOICES: ReaderChoices = { statuses: DEFAULT_SETTINGS.statuses, tagColours: new Map() };

export const ReaderChoicesContext = createContext<ReaderChoices>(NO_CHOICES);
