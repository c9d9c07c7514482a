import { AnchorFinder } from '../../lib/annotation/find-anchor.ts';
import type { Article } from '../../lib/article/article.ts';
import type { ArticleReading } from '../../lib/article/article-reading.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import { liveVisibility } from '../../lib/article/visibility-live.ts';
import type { Span } from '../../lib/language/span.ts';
import type { Requests, ShownOnPage } from '../../lib/messaging/protocol.ts';
import { done, failed, type Result } from '../../lib/result.ts';
import { HighlightLayer } from './highlight-layer.ts';
import { followPointer } from './pointer.ts';
import { scrollTo } from './scroll-to.ts';

const NOT_READ = failed(
  'not-read',
  'The page has changed since it was read. Open Sayso again to read it anew.',
);

/** What the content script knows of its page: the last reading, and what is highlighted of it. */
export class PageReader {
  readonly #window: Window & typeof globalThis;
  #reading: ArticleReading | undefined;
  #layer: HighlightLayer | undefined;

  constructor(window: Window & typeof globalThis) {
    this.#window = window;
  }

  read(): Result<Article> {
    const { document, location } = this.#window;
    this.#reading = readArticle(document, location.href, liveVisibility);
    return done(this.#reading.article);
  }

  show({ findings, anchors, colour }: Requests['reader.show']['in']): Result<ShownOnPage> {
    const reading = this.#reading;
    if (!reading) return NOT_READ;
    const finder = new AnchorFinder(reading.article.text);
    const places = anchors.map((pieces) => finder.find(pieces));
    const saved = places.flatMap((place) => ('spans' in place ? place.spans : []));
    if (colour) this.#highlights()?.show(findings, saved, reading.map, colour);
    else this.#layer?.clear();
    return done({ places, canHighlight: HighlightLayer.isPossible(this.#window) });
  }

  selection(): Result<Span | null> {
    const reading = this.#reading;
    if (!reading) return NOT_READ;
    const selected = this.#window.getSelection();
    if (!selected || selected.rangeCount === 0 || selected.isCollapsed) return done(null);
    return done(reading.map.spanOf(selected.getRangeAt(0)) ?? null);
  }

  reveal(spans: readonly Span[]): Result<null> {
    const ranges = spans.flatMap((span) => this.#reading?.map.rangesOf(span) ?? []);
    const [first] = ranges;
    if (!first) return NOT_READ;
    scrollTo(first, this.#window);
    this.#highlights()?.focus(ranges);
    return done(null);
  }

  /** How far below the window's top a span begins, in CSS pixels; nothing where it is not on the page now. */
  topOf(span: Span): number | undefined {
    return this.#reading?.map.rangesOf(span)[0]?.getBoundingClientRect().top;
  }

  /** Nothing where the browser has no highlights: the list of findings then stands without them. */
  #highlights(): HighlightLayer | undefined {
    if (this.#layer || !HighlightLayer.isPossible(this.#window)) return this.#layer;
    this.#layer = new HighlightLayer(this.#window);
    followPointer(this.#window, this.#layer);
    return this.#layer;
  }
}
