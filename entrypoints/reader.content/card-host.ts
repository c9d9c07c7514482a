import { autoUpdate, computePosition, flip, offset, type Placement, shift } from '@floating-ui/dom';
import cardStyles from '../../assets/styles/card.css?inline';
import claimStyles from '../../assets/styles/claims.css?inline';
import controlStyles from '../../assets/styles/controls.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import { setDocumentLanguage } from '../../components/wording/document-language.ts';

/** The page's root may have any size of type: here a rem is what it is elsewhere in Sayso. CSS pixels. */
const REM = 16;
const GAP = 6;

const STYLES = [tokens, controlStyles, claimStyles, cardStyles]
  .join('\n')
  .replaceAll(':root', ':host')
  .replace(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * REM}px`);

/** Stands above all of the page's own; no rule of the page's outweighs any of these. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  display: 'block',
  'max-width': 'calc(100vw - 16px)',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
};

interface Placing {
  /** A width in CSS. */
  readonly width: string;
  readonly placement: Placement;
  /** Whether it stays in the window where the text that it is at does not. */
  readonly staysInView: boolean;
}

/**
 * What Sayso adds to a page, and only while something is shown at a text: an element that is empty to the page, since
 * all that it shows is in a closed shadow root.
 */
export class CardHost {
  readonly #host: HTMLElement;
  /** Into which the card is drawn. */
  readonly mount: HTMLElement;
  readonly #placing: Placing;
  #stopPlacing = () => {};

  constructor({ document }: Window, placing: Placing) {
    this.#placing = placing;
    this.#host = document.createElement('div');
    this.#host.popover = 'manual';
    for (const [property, value] of Object.entries(HOST_STYLE)) this.#set(property, value);
    this.#set('width', placing.width);
    const root = this.#host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLES;
    this.mount = document.createElement('div');
    root.append(style, this.mount);
  }

  /** Puts it at a text, and keeps it there while the page scrolls. */
  openAt(range: Range, isDark: boolean): void {
    const { ownerDocument } = this.#host;
    this.#stopPlacing();
    // The card speaks its reader's language, whatever the page is in.
    setDocumentLanguage(this.mount);
    this.#set('color-scheme', isDark ? 'dark' : 'light');
    if (!this.#host.isConnected) ownerDocument.documentElement.append(this.#host);
    this.#host.showPopover();
    const reference = {
      getBoundingClientRect: () => range.getBoundingClientRect(),
      getClientRects: () => range.getClientRects(),
      ...(range.startContainer.parentElement && { contextElement: range.startContainer.parentElement }),
    };
    this.#stopPlacing = autoUpdate(reference, this.#host, () => {
      void computePosition(reference, this.#host, {
        strategy: 'fixed',
        placement: this.#placing.placement,
        middleware: [offset(GAP), flip(), shift({ padding: GAP, crossAxis: this.#placing.staysInView })],
      }).then(({ x, y }) => {
        this.#set('left', `${x}px`);
        this.#set('top', `${y}px`);
      });
    });
  }

  close(): void {
    this.#stopPlacing();
    this.#host.remove();
  }

  /** Whether an event's way through the page led through the card. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  get element(): HTMLElement {
    return this.#host;
  }

  #set(property: string, value: string): void {
    this.#host.style.setProperty(property, value, 'important');
  }
}
