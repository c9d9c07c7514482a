/** What the library's table can show beside the claims, in the order in which it does. */
export const LIBRARY_COLUMNS = [
  'source',
  'outlet',
  'headline',
  'published',
  'tags',
  'codes',
  'status',
  'stance',
  'note',
  'saved',
  'changed',
] as const;
export type LibraryColumn = (typeof LIBRARY_COLUMNS)[number];

export const HIGHLIGHT_COLOURS = ['amber', 'blue', 'violet', 'underline'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

export const SOURCE_COLOURS = ['usual', 'apart'] as const;
export type SourceColours = (typeof SOURCE_COLOURS)[number];

/** Those that the locales have, and `browser` for whichever the browser is in. */
export const LANGUAGES = ['browser', 'en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the reader has chosen for all pages. Kept on this device only. */
export interface Settings {
  /** Whether thoughts, wishes and plans are shown beside what was said. */
  readonly attitudes: boolean;
  /** Findings less sure than this are left out; 0 to 1. */
  readonly threshold: number;
  /** Whether findings are highlighted on the page at all. */
  readonly highlighting: boolean;
  /** Told apart by eyes of every kind; `underline` does without colour. */
  readonly highlights: HighlightColour;
  /** Of kinds of source in lists and charts; `apart` differ in lightness too, for eyes that tell few hues. */
  readonly sourceColours: SourceColours;
  /** The language of the surfaces. */
  readonly language: Language;
  /** Whether a card comes where the reader points at a claim on the page. */
  readonly cards: boolean;
  /** Whether a button stands beside what the reader selects, to add it as a claim. */
  readonly addButton: boolean;
  /** Whether the toolbar button counts what is saved of a page. */
  readonly badge: boolean;
  /** Whether what is saved and typed in a private window is kept. */
  readonly rememberPrivate: boolean;
  /** Whom exports name as the annotations' creator; nobody where empty. */
  readonly creator: string;
  /** How far a reader may be with a claim, in the reader's own words. */
  readonly statuses: readonly string[];
  /** The `id` of the codebook that claims are coded by, or `none`; empty where the reader has not chosen. */
  readonly codebook: string;
  /** What the library's table shows beside the claims, in its own order. */
  readonly libraryColumns: readonly LibraryColumn[];
}

export const DEFAULT_SETTINGS: Settings = {
  attitudes: true,
  threshold: 0,
  highlighting: true,
  highlights: 'amber',
  sourceColours: 'usual',
  language: 'browser',
  cards: true,
  addButton: true,
  badge: true,
  rememberPrivate: false,
  creator: '',
  statuses: ['checked', 'disputed', 'follow up'],
  codebook: '',
  libraryColumns: ['source', 'outlet', 'published', 'tags'],
};

const LONGEST_NAME = 200;
const LONGEST_STATUS = 60;
const MOST_STATUSES = 24;

/** Statuses as typed, but for outer white space, doubles and what is too much. */
export const statusesFrom = (typed: readonly string[]): readonly string[] =>
  [...new Set(typed.map((status) => status.trim().slice(0, LONGEST_STATUS).trim()))]
    .filter((status) => status !== '')
    .slice(0, MOST_STATUSES);

const isText = (value: unknown): value is string => typeof value === 'string';

const flag = (stored: unknown) => (typeof stored === 'boolean' ? stored : undefined);

/** Each gives nothing where what is stored makes no sense. */
const READERS: { readonly [K in keyof Settings]: (stored: unknown) => Settings[K] | undefined } = {
  attitudes: flag,
  threshold: (stored) => (typeof stored === 'number' && stored >= 0 && stored <= 1 ? stored : undefined),
  highlighting: flag,
  highlights: (stored) => HIGHLIGHT_COLOURS.find((colour) => colour === stored),
  sourceColours: (stored) => SOURCE_COLOURS.find((colours) => colours === stored),
  language: (stored) => LANGUAGES.find((language) => language === stored),
  cards: flag,
  addButton: flag,
  badge: flag,
  rememberPrivate: flag,
  creator: (stored) => (typeof stored === 'string' ? stored.trim().slice(0, LONGEST_NAME).trim() : undefined),
  statuses: (stored) => (Array.isArray(stored) ? statusesFrom(stored.filter(isText)) : undefined),
  codebook: (stored) => (typeof stored === 'string' ? stored.slice(0, LONGEST_NAME) : undefined),
  libraryColumns: (stored) =>
    Array.isArray(stored) ? LIBRARY_COLUMNS.filter((column) => stored.includes(column)) : undefined,
};

/** What was stored by this version or another: each field that makes no sense falls back to its default. */
export function settingsFrom(stored: unknown): Settings {
  const given: ReadonlyMap<string, unknown> = new Map(
    typeof stored === 'object' && stored !== null ? Object.entries(stored) : [],
  );
  const setting = <K extends keyof Settings>(name: K): Settings[K] =>
    READERS[name](given.get(name)) ?? DEFAULT_SETTINGS[name];
  return {
    attitudes: setting('attitudes'),
    threshold: setting('threshold'),
    highlighting: setting('highlighting'),
    highlights: setting('highlights'),
    sourceColours: setting('sourceColours'),
    language: setting('language'),
    cards: setting('cards'),
    addButton: setting('addButton'),
    badge: setting('badge'),
    rememberPrivate: setting('rememberPrivate'),
    creator: setting('creator'),
    statuses: setting('statuses'),
    codebook: setting('codebook'),
    libraryColumns: setting('libraryColumns'),
  };
}
