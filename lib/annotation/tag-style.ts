/** Told apart by eyes of every kind, on light and on dark; the names of tokens, not of values. */
export const TAG_COLOURS = ['grey', 'blue', 'teal', 'green', 'amber', 'orange', 'red', 'violet'] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

/** How a tag looks wherever it is shown. */
export interface TagStyle {
  readonly tag: string;
  readonly colour: TagColour;
}
