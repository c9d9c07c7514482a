import type { OffsetMap } from '../../lib/article/offset-map.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import type { Findings } from '../../lib/finding/findings.ts';
import type { Span } from '../../lib/language/span.ts';
import type { HighlightColour } from '../../lib/settings/settings.ts';
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

/** The findings as highlights on the page: registered with the browser, nothing in the document. */
export class HighlightLayer {
  readonly #window: Window & typeof globalThis;
  readonly #claimOf = new WeakMap<AbstractRange, readonly Range[]>();
  readonly #registered = new Map<Layer, string>();
  #colour: HighlightColour = 'amber';
  #contents: readonly Range[] = [];

  static isPossible(window: Window & typeof globalThis): boolean {
    return 'highlights' in window.CSS && typeof window.Highlight === 'function';
  }

  constructor(window: Window & typeof globalThis) {
    this.#window = window;
  }

  show(findings: Findings, saved: readonly Span[], map: OffsetMap, colour: HighlightColour): void {
    this.#colour = colour;
    const ranges: Record<Layer, Range[]> = {
      organisation: [],
      content: [],
      saved: [],
      source: [],
      cue: [],
      focus: [],
    };
    for (const claim of findings.claims) if (claim.act === 'speech') this.#addClaim(claim, ranges, map);
    for (const { mentions } of findings.organisations) {
      ranges.organisation.push(...mentions.flatMap((mention) => map.rangesOf(mention)));
    }
    ranges.saved.push(...saved.flatMap((span) => map.rangesOf(span)));
    this.#contents = ranges.content;
    for (const layer of LAYERS) this.#register(layer, ranges[layer]);
  }

  clear(): void {
    this.#contents = [];
    for (const layer of LAYERS) this.#register(layer, []);
  }

  /** Brings out some ranges above all others, or none. */
  focus(ranges: readonly Range[]): void {
    this.#register('focus', ranges);
  }

  /** All that belongs to the claim that a highlighted range is a part of. */
  claimAround(range: AbstractRange): readonly Range[] | undefined {
    return this.#claimOf.get(range);
  }

  get contents(): readonly Range[] {
    return this.#contents;
  }

  #addClaim(claim: Claim, ranges: Record<Layer, Range[]>, map: OffsetMap): void {
    const content = claim.content.flatMap((span) => map.rangesOf(span));
    const source = rangesOfMention(claim.source, map);
    const cue = rangesOfMention(claim.cue, map);
    ranges.content.push(...content);
    ranges.source.push(...source);
    ranges.cue.push(...cue);
    const all = [...content, ...source, ...cue];
    for (const range of all) this.#claimOf.set(range, all);
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

const rangesOfMention = (mention: Claim['source'], map: OffsetMap): Range[] =>
  mention ? (mention.pieces ?? [mention]).flatMap((span) => map.rangesOf(span)) : [];
