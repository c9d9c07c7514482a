import type { OffsetMap } from '../../lib/article/offset-map.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import type { Findings } from '../../lib/finding/findings.ts';
import type { Span } from '../../lib/language/span.ts';
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

/** The findings as highlights on the page: registered with the browser, nothing in the document. */
export class HighlightLayer {
  readonly #window: Window & typeof globalThis;
  readonly #claimOf = new WeakMap<AbstractRange, readonly Range[]>();
  #contents: readonly Range[] = [];

  static isPossible(window: Window & typeof globalThis): boolean {
    return 'highlights' in window.CSS && typeof window.Highlight === 'function';
  }

  constructor(window: Window & typeof globalThis) {
    this.#window = window;
  }

  show(findings: Findings, saved: readonly Span[], map: OffsetMap): void {
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
    const { CSS, Highlight, document } = this.#window;
    const name = NAMES[layer];
    CSS.highlights.delete(name);
    CSS.highlights.delete(name + ON_DARK);
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges.slice(0, 1));
    for (const range of ranges.slice(1)) highlight.add(range);
    highlight.priority = LAYERS.indexOf(layer);
    CSS.highlights.set(isDarkPage(document, ranges[0]) ? name + ON_DARK : name, highlight);
  }
}

const rangesOfMention = (mention: Claim['source'], map: OffsetMap): Range[] =>
  mention ? (mention.pieces ?? [mention]).flatMap((span) => map.rangesOf(span)) : [];
