import { render } from 'preact';
import { AddSelection } from '../../components/card/add-selection.tsx';
import { problemInWords } from '../../components/wording/problems.ts';
import { askFromPage } from '../../lib/messaging/ask.ts';
import { CardHost } from './card-host.ts';
import { isDarkPage } from './page-tone.ts';

/** How long a selection stays as it is before the button comes. Milliseconds. */
const REST = 250;

const PLACING = { width: 'max-content', placement: 'top', staysInView: true } as const;

/** The button beside what the reader has selected of the article, which adds it as a claim that was missed. */
export class AddButton {
  readonly #window: Window & typeof globalThis;
  readonly #isOfArticle: (range: Range) => boolean;
  #host: CardHost | undefined;
  #isWanted = false;
  #isOpen = false;
  /** While the reader is still dragging, nothing gets in the way. */
  #isDragging = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(window: Window & typeof globalThis, isOfArticle: (range: Range) => boolean) {
    this.#window = window;
    this.#isOfArticle = isOfArticle;
    window.document.addEventListener('selectionchange', () => this.#wait());
    window.addEventListener('pointerdown', (event) => {
      this.#isDragging = !this.#host?.holds(event);
    });
    for (const end of ['pointerup', 'pointercancel'])
      window.addEventListener(end, () => {
        this.#isDragging = false;
        if (!this.#isOpen) this.#wait();
      });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#close(), true);
  }

  /** Whether the reader wants the button at all. */
  allow(isWanted: boolean): void {
    this.#isWanted = isWanted;
    if (!isWanted) this.#close();
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#selected()) this.#timer = setTimeout(() => this.#offer(), REST);
    else this.#close();
  }

  #offer(): void {
    const range = this.#selected();
    if (!range || !this.#isWanted || this.#isDragging || !this.#isOfArticle(range)) return;
    this.#host ??= this.#newHost();
    this.#isOpen = true;
    this.#draw('offered');
    this.#host.openAt(range, isDarkPage(this.#window.document, range));
  }

  #newHost(): CardHost {
    const host = new CardHost(this.#window, PLACING);
    // A press on the button leaves the selection as it is.
    host.element.addEventListener('pointerdown', (event) => event.preventDefault());
    host.element.addEventListener('mousedown', (event) => event.preventDefault());
    return host;
  }

  #selected(): Range | undefined {
    const selection = this.#window.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
    return selection.getRangeAt(0);
  }

  #close(): void {
    clearTimeout(this.#timer);
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#host?.close();
  }

  #draw(state: 'offered' | 'adding' | 'added', problem?: string): void {
    if (!this.#host) return;
    render(<AddSelection state={state} problem={problem} onAdd={() => void this.#add()} />, this.#host.mount);
  }

  async #add(): Promise<void> {
    this.#draw('adding');
    const added = await askFromPage('page.addSelection', null);
    if (added.ok) this.#draw('added');
    else this.#draw('offered', problemInWords(added.problem));
  }
}
