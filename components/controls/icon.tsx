import type { JSX } from 'preact';

/** Drawn on a grid of 16, in strokes of 1.5, so that all of them look like one hand's. */
const SHAPES = {
  person: (
    <path d="M8 8.200a2.900 2.900 0 1 0 0-5.800 2.900 2.900 0 0 0 0 5.800zM2.600 13.600c.6-2.700 2.700-4.100 5.400-4.100s4.800 1.400 5.400 4.100" />
  ),
  organisation: (
    <path d="M2.500 13.500h11M3.500 13.500v-7L8 3l4.500 3.500v7M6.300 13.500V9.200M9.700 13.500V9.200" />
  ),
  document: <path d="M4 2.500h5l3 3v8H4zM9 2.500v3h3M6 8.500h4M6 11h4" />,
  unnamed: (
    <path
      d="M8 8.200a2.900 2.900 0 1 0 0-5.800 2.900 2.900 0 0 0 0 5.800zM2.600 13.600c.6-2.700 2.700-4.100 5.400-4.100s4.800 1.400 5.400 4.100"
      stroke-dasharray="1.600 2.200"
    />
  ),
  group: (
    <path d="M6 8a2.300 2.300 0 1 0 0-4.600A2.300 2.300 0 0 0 6 8zM1.600 13c.4-2.200 2.200-3.400 4.400-3.400s4 1.200 4.400 3.400M10.300 3.600a2.200 2.200 0 0 1 .9 4.200M11.800 9.800c1.500.4 2.400 1.500 2.700 3.200" />
  ),
  none: (
    <path d="M8 13.500a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11zM5.500 8h5" stroke-dasharray="2 2" />
  ),
  save: <path d="M4 2.500h8v11L8 10.300l-4 3.200z" />,
  saved: (
    <>
      <path d="M4 2.500h8v11L8 10.300l-4 3.200z" fill="currentColor" />
      <path d="m6 6.200 1.500 1.500L10.200 5" stroke="var(--surface)" />
    </>
  ),
  edit: <path d="m3 13 .6-2.700 7-7a1.500 1.500 0 0 1 2.100 2.100l-7 7zM9.500 4.500l2 2" />,
  correct: <path d="M5 2.500H3v11h2M11 2.500h2v11h-2M5.800 8h4.400" />,
  join: <path d="M2.500 3.500 8 8l5.500-4.500M8 8v5.500" />,
  earlier: <path d="m9.800 4-4 4 4 4" />,
  later: <path d="m6.200 4 4 4-4 4" />,
  undo: <path d="M3 6.500h6.500a3.500 3.500 0 0 1 0 7H6M5.500 4 3 6.500 5.500 9" />,
  redo: <path d="M13 6.500H6.500a3.500 3.500 0 0 0 0 7H10M10.500 4 13 6.500 10.500 9" />,
  status: <path d="M4 13.500v-11M4 3h7.500l-1.800 2.800 1.800 2.700H4" />,
  tag: <path d="M2.500 3v4.700l6 5.800 5-5-6-5.500zM5.300 5.600v.1" />,
  note: <path d="M3 2.500h10v7.500l-3.500 3.500H3zM9.500 13.300V10H13M5.500 5.500h5M5.500 8h3" />,
  agree: <path d="m3 8.500 3.300 3.300L13 4.500" />,
  disagree: <path d="m4 4 8 8M12 4l-8 8" />,
  unsure: <path d="M5.500 6a2.500 2.500 0 1 1 3.700 2.200c-.8.5-1.200.9-1.200 1.800M8 12.600v.1" />,
  reveal: (
    <path d="M8 5.500A2.500 2.500 0 1 0 8 10.500 2.500 2.500 0 0 0 8 5.500zM8 1.500v2.300M8 12.200v2.300M1.500 8h2.300M12.200 8h2.300" />
  ),
  search: <path d="M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9zM10.300 10.300l3.200 3.200" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  panel: <path d="M2.500 3h11v10h-11zM9.800 3v10" />,
  library: <path d="M3 3v10.500M6 3v10.500M8.700 3.400l3.600 9.900M2 13.500h12" />,
  settings: <path d="M2.500 5h6M11.500 5h2M2.500 11h2M7.500 11h6M10 3.500v3M6 9.500v3" />,
  warning: <path d="M8 2.500 14.200 13H1.800zM8 6.500v3M8 11.300v.1" />,
  bin: <path d="M3 4.500h10M6.300 4.500v-2h3.400v2M4.300 4.500l.6 9h6.200l.6-9" />,
  restore: <path d="M3 6.500h6.500a3.500 3.500 0 0 1 0 7H6M5.500 4 3 6.500 5.500 9" />,
  compare: <path d="M2.500 3h4.500v10H2.500zM9 3h4.500v10H9zM4 6h1.500M10.500 6H12M10.500 8.500H12" />,
  data: <path d="M8 2.500v7M5 6.800 8 9.800l3-3M2.500 11v2.500h11V11" />,
  upload: <path d="M8 10V3M5 5.800 8 2.800l3 3M2.500 11v2.500h11V11" />,
  more: <path d="m4 6.300 4 4 4-4" />,
  link: <path d="M9.500 3h3.500v3.500M13 3 7.500 8.500M11 9v4H3V5h4" />,
  ascending: <path d="M8 13V3M4 7l4-4 4 4" />,
  descending: <path d="M8 3v10M4 9l4 4 4-4" />,
  reverse: <path d="M5 3v10M2.800 10.800 5 13l2.200-2.200M11 13V3M8.800 5.200 11 3l2.200 2.200" />,
  cards: <path d="M2.500 3h11v4h-11zM2.500 9h11v4h-11z" />,
  table: <path d="M2.500 3h11v10h-11zM2.500 6.300h11M2.500 9.600h11M6.500 3v10" />,
  codebook: <path d="M3 2.500h10v11H3zM3 10.500h10M6 5.500h4" />,
  figure: <path d="M6 2.500 4.800 13.500M11.200 2.500 10 13.500M3 6h10.500M2.500 10H13" />,
  chain: <path d="M2.500 8h9M8.500 5l3 3-3 3M2.500 5v6" />,
  moved: <path d="M2.500 5.500h8.500M8.500 3 11 5.500 8.500 8M13.500 10.500H5M7.500 8 5 10.500 7.500 13" />,
  shield: <path d="M8 2 3 4v3.700c0 3 2 5.200 5 6.300 3-1.100 5-3.300 5-6.300V4z" />,
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof SHAPES;

/** Always beside a word, or within a control that has a name of its own. */
export const Icon = ({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) => (
  <svg
    class="icon"
    style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {SHAPES[name]}
  </svg>
);
