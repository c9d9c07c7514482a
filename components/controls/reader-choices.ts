import { createContext } from 'preact';
import type { TagColour } from '../../lib/annotation/tag-style.ts';
import type { Codebook } from '../../lib/codebook/codebook.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';

/** What the reader has made for all claims, wherever they are shown: own statuses, colours for tags, a codebook. */
export interface ReaderChoices {
  readonly statuses: readonly string[];
  readonly tagColours: ReadonlyMap<string, TagColour>;
  /** Gives a tag a colour, or none. Absent where tags keep the colours that they have. */
  readonly onColour?: (tag: string, colour: TagColour | null) => void;
  /** What claims are coded by; absent where they are not. */
  readonly codebook?: Codebook | undefined;
  /** The name that codes are kept with; empty where the reader has not given one. */
  readonly coder?: string | undefined;
}

export const NO_CHOICES: ReaderChoices = { statuses: DEFAULT_SETTINGS.statuses, tagColours: new Map() };

export const ReaderChoicesContext = createContext<ReaderChoices>(NO_CHOICES);
