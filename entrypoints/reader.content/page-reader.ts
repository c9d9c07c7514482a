import { speak } from '../../components/wording/words.ts';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import { identityOf } from '../../lib/annotation/describe-claim.ts';
import { AnchorFinder } from '../../lib/annotation/find-anchor.ts';
import type { Article } from '../../lib/article/article.ts';
import type { ArticleReading } from '../../lib/article/article-reading.ts';
import { nextTask } from '../../lib/article/next-task.ts';
import { readArticleInSlices } from '../../lib/article/read-article.ts';
import { liveVisibility } from '../../lib/article/visibility-live.ts';
import type { Span } from '../../lib/language/span.ts';
import type { Requests, ShownOnPage } from '../../lib/messaging/protocol.ts';
import { done, failed, type Result } from '../../lib/result.ts';
import { AddButton } from './add-button.tsx';
import { ClaimCards } from './claim-cards.tsx';
import { ClaimSteps } from './claim-steps.ts';
import { HighlightLayer } from './highlight-layer.ts';
import { locateClaims } from './highlighted-claim.ts';
import { followPointer } from './pointer.ts';
import { scrollTo } from './scroll-to.ts';

const NOT_READ = failed(
  'not-read',
  'The page has changed since it was read. Open Sayso again to read it anew.',
);

type Anchors = Requests['reader.show']['in']['anchors'];

/** What the content script knows of its page: the last reading, and what is highlighted of it. */
export class PageReader {
  readonly #window: Window & typeof globalThis;
  #reading: ArticleReading | undefined;
  #layer: HighlightLayer | undefined;
  #shown: Requests['reader.show']['in'] | undefined;
  readonly #onRoot: (root: ShadowRoot) => void;
  readonly #steps: ClaimSteps;
  readonly #cards: ClaimCards;
  readonly #addButton: AddButton;
  /** The keys of the claims that are saved. */
  #saved: ReadonlySet<string> = new Set();

  /** @param onRoot hears of each shadow root that text of the article was read in. */
  constructor(window: Window & typeof globalThis, onRoot: (root: ShadowRoot) => void) {
    this.#window = window;
    this.#onRoot = onRoot;
    this.#steps = new ClaimSteps(window);
    this.#cards = new ClaimCards(window, (claim) => this.#saved.has(claim));
    this.#addButton = new AddButton(window, (range) => this.#reading?.map.spanOf(range) !== undefined);
  }

  async read(): Promise<Result<Article>> {
    const reading = await this.#readInSlices();
    this.#reading = reading;
    return done(reading.article);
  }

  /**
   * Whether the page shows another article than the one that was read. Where the text is the same and only stands in
   * other nodes, the highlights follow it there.
   */
  async hasChanged(): Promise<boolean> {
    const before = this.#reading;
    if (!before) return false;
    const now = await this.#readInSlices();
    // Whoever had it read meanwhile knows already.
    if (this.#reading !== before) return false;
    if (!isSameArticle(before.article, now.article)) return true;
    if (!hasSameNodes(before, now)) {
      this.#reading = now;
      if (this.#shown) this.show(this.#shown);
    }
    return false;
  }

  show(shown: Requests['reader.show']['in']): Result<ShownOnPage> {
    const reading = this.#reading;
    if (!reading) return NOT_READ;
    this.#shown = shown;
    const { findings, anchors, colour } = shown;
    speak(shown.words ? new Map(Object.entries(shown.words)) : undefined);
    this.#cards.allow(shown.cards, shown.sourceColours);
    this.#addButton.allow(shown.addButton);
    const rangesOf = (spans: readonly Span[]) => spans.flatMap((span) => reading.map.rangesOf(span));
    const { places, ranges: saved } = this.#findSaved(reading, anchors);
    const speech = findings.claims.filter(({ act }) => act === 'speech');
    const onLayer = {
      claims: locateClaims(speech, reading.map),
      organisations: findings.organisations.flatMap(({ mentions }) => rangesOf(mentions)),
      saved,
    };
    this.#steps.begin(onLayer.claims);
    if (colour) this.#highlights()?.show(onLayer, colour);
    else this.#layer?.clear();
    return done({ places, canHighlight: HighlightLayer.isPossible(this.#window) });
  }

  /** Marks what is saved by now of the claims that are shown. */
  mark(anchors: Anchors): Result<null> {
    if (!this.#reading || !this.#shown) return NOT_READ;
    this.#shown = { ...this.#shown, anchors };
    const { ranges } = this.#findSaved(this.#reading, anchors);
    if (this.#shown.colour) this.#layer?.mark(ranges);
    this.#cards.refresh();
    return done(null);
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
    if (ranges.length === 0) return NOT_READ;
    this.#bringOut(ranges);
    return done(null);
  }

  #bringOut(ranges: readonly Range[]): void {
    if (ranges[0]) scrollTo(ranges[0], this.#window);
    this.#highlights()?.focus(ranges);
  }

  /** Brings the next claim into view, or the one before. */
  step(by: 1 | -1): Result<null> {
    if (!this.#reading) return NOT_READ;
    const claim = this.#steps.step(by);
    if (!claim) return done(null);
    this.#bringOut(claim.ranges);
    this.#cards.focusOn(claim);
    return done(null);
  }

  /** How far below the window's top a span begins, in CSS pixels; nothing where it is not on the page now. */
  topOf(span: Span): number | undefined {
    return this.#reading?.map.rangesOf(span)[0]?.getBoundingClientRect().top;
  }

  #findSaved({ article, map }: ArticleReading, anchors: Anchors) {
    const finder = new AnchorFinder(article.text);
    const places = anchors.map((pieces) => finder.find(pieces));
    const found = places.flatMap((place) => ('spans' in place ? [place.spans] : []));
    this.#saved = new Set(found.map((content) => claimKey({ content })));
    return { places, ranges: found.flat().flatMap((span) => map.rangesOf(span)) };
  }

  async #readInSlices(): Promise<ArticleReading> {
    const { document, location } = this.#window;
    const reading = await readArticleInSlices(document, location.href, liveVisibility, nextTask);
    for (const root of reading.map.shadowRoots()) this.#onRoot(root);
    return reading;
  }

  /** Nothing where the browser has no highlights: the list of findings then stands without them. */
  #highlights(): HighlightLayer | undefined {
    if (this.#layer || !HighlightLayer.isPossible(this.#window)) return this.#layer;
    this.#layer = new HighlightLayer(this.#window);
    const layer = this.#layer;
    followPointer(this.#window, layer, {
      onPoint: (claim) => {
        layer.focus(claim?.ranges ?? []);
        this.#cards.pointAt(this.#addButton.isOpen ? undefined : claim);
      },
      onClick: (claim) => this.#cards.pin(claim),
    });
    return this.#layer;
  }
}

const isSameArticle = (one: Article, other: Article): boolean =>
  one.text === other.text &&
  one.metadata.headline === other.metadata.headline &&
  identityOf(one) === identityOf(other);

/** For two readings of one text. */
function hasSameNodes(one: ArticleReading, other: ArticleReading): boolean {
  const everything = { start: 0, end: one.article.text.length };
  const others = other.map.nodeSpansOf(everything);
  return one.map.nodeSpansOf(everything).every(({ node }, index) => node === others[index]?.node);
}
