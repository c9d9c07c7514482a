export const HIGHLIGHT_COLOURS = ['amber', 'blue', 'violet', 'underline'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** What the reader has chosen for all pages. */
export interface Settings {
  /** Whether thoughts, wishes and plans are shown beside what was said. */
  readonly attitudes: boolean;
  /** Findings less sure than this are left out; 0 to 1. */
  readonly threshold: number;
  /** Told apart by eyes of every kind; `underline` does without colour. */
  readonly highlights: HighlightColour;
}

export const DEFAULT_SETTINGS: Settings = { attitudes: true, threshold: 0, highlights: 'amber' };

/** What was stored by this version or another: each field that makes no sense falls back to its default. */
export function settingsFrom(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { attitudes, threshold, highlights } = {
    attitudes: null,
    threshold: null,
    highlights: null,
    ...stored,
  };
  return {
    attitudes: typeof attitudes === 'boolean' ? attitudes : DEFAULT_SETTINGS.attitudes,
    threshold: isShare(threshold) ? threshold : DEFAULT_SETTINGS.threshold,
    highlights: HIGHLIGHT_COLOURS.find((colour) => colour === highlights) ?? DEFAULT_SETTINGS.highlights,
  };
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
