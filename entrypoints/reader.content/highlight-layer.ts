import { isShadowRoot } from '../../lib/article/nodes.ts';
import type { HighlightColour } from '../../lib/settings/settings.ts';
import type { HighlightedClaim } from './highlighted-claim.ts';
import { isDarkPage } from './page-tone.ts';

/** What is told apart on the page; later ones lie above earlier ones. */
const LAYERS = ['organisation', 'content', 'saved', 'source', 'cue', 'focus'] as const;
type Layer = (typeof LAYERS)[number];

/** As in highlights.css. They say nothing of what they are to the page, which can list them. */
const NAMES: Readonly<Record<Layer, string>> = {
  organisation: 'q7x-0',
  content: 'q7x-1',
  saved: 'q7x-2',
  source: 'q7x-3',
  cue: 'q7x-4',
  focus: 'q7x-5',
};
const ON_DARK = 'd';

/** The layers that the reader's choice of colours changes, and how their names tell. */
const COLOURED: ReadonlySet<Layer> = new Set(['content', 'source', 'cue']);
const COLOUR_MARKS: Readonly<Record<HighlightColour, string>> = {
  amber: '',
  blue: 'b',
  violet: 'v',
  underline: 'u',
};

/** What is highlighted: claims with their parts, and where organisations and saved contents are. */
export interface ShownOnLayer {
  readonly claims: readonly HighlightedClaim[];
  readonly organisations: readonly Range[];
  readonly saved: readonly Range[];
}

/** The findings as highlights on the page: registered with the browser, nothing in the document. */
export class HighlightLayer {
  readonly #window: Window & typeof globalThis;
  readonly #claimOf = new WeakMap<AbstractRange, HighlightedClaim>();
  readonly #registered = new Map<Layer, string>();
  #colour: HighlightColour = 'amber';
  #contents: readonly Range[] = [];
  #shadowRoots: ReadonlySet<ShadowRoot> = new Set();

  static isPossible(window: Window & typeof globalThis): boolean {
    return 'highlights' in window.CSS && typeof window.Highlight === 'function';
  }

  constructor(window: Window & typeof globalThis) {
    this.#window = window;
  }

  show(shown: ShownOnLayer, colour: HighlightColour): void {
    this.#colour = colour;
    const all = (part: 'content' | 'source' | 'cue') => shown.claims.flatMap((claim) => claim[part]);
    this.#contents = all('content');
    this.#shadowRoots = new Set(
      this.#contents.map(({ startContainer }) => startContainer.getRootNode()).filter(isShadowRoot),
    );
    for (const claim of shown.claims) for (const range of claim.ranges) this.#claimOf.set(range, claim);
    this.#register('organisation', shown.organisations);
    this.#register('content', this.#contents);
    this.#register('saved', shown.saved);
    this.#register('source', all('source'));
    this.#register('cue', all('cue'));
    this.#register('focus', []);
  }

  /** Marks other contents as saved. */
  mark(saved: readonly Range[]): void {
    this.#register('saved', saved);
  }

  clear(): void {
    this.#contents = [];
    for (const layer of LAYERS) this.#register(layer, []);
  }

  /** Brings out some ranges above all others, or none. */
  focus(ranges: readonly Range[]): void {
    this.#register('focus', ranges);
  }

  /** The claim that a highlighted range is a part of. */
  claimAround(range: AbstractRange): HighlightedClaim | undefined {
    return this.#claimOf.get(range);
  }

  get contents(): readonly Range[] {
    return this.#contents;
  }

  /** Those that contents stand in: the browser looks into no others for a highlight. */
  get shadowRoots(): ReadonlySet<ShadowRoot> {
    return this.#shadowRoots;
  }

  #register(layer: Layer, ranges: readonly Range[]): void {
    const { CSS, Highlight } = this.#window;
    const before = this.#registered.get(layer);
    if (before !== undefined) CSS.highlights.delete(before);
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges.slice(0, 1));
    for (const range of ranges.slice(1)) highlight.add(range);
    highlight.priority = LAYERS.indexOf(layer);
    const name = this.#nameOf(layer, ranges[0]);
    this.#registered.set(layer, name);
    CSS.highlights.set(name, highlight);
  }

  #nameOf(layer: Layer, first: Range | undefined): string {
    const colour = COLOURED.has(layer) ? COLOUR_MARKS[this.#colour] : '';
    return NAMES[layer] + colour + (isDarkPage(this.#window.document, first) ? ON_DARK : '');
  }
}
