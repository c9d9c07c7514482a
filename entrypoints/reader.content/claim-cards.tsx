import { render } from 'preact';
import { ClaimCard } from '../../components/card/claim-card.tsx';
import { showSourceColours } from '../../components/source/source-colours.ts';
import { problemInWords } from '../../components/wording/problems.ts';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import { askFromPage } from '../../lib/messaging/ask.ts';
import type { SourceColours } from '../../lib/settings/settings.ts';
import { CardHost } from './card-host.ts';
import type { HighlightedClaim } from './highlighted-claim.ts';
import { isDarkPage } from './page-tone.ts';

/** How long the pointer rests on a claim before its card comes, and is away from both before it goes. Milliseconds. */
const REST = 400;
const AWAY = 350;

const PLACING = { width: '320px', placement: 'bottom-start', staysInView: false } as const;

/** What a card asks for; but for saving, nothing is left to do with it then. */
type Deed = 'page.save' | 'page.reject' | 'page.openBeside';

/** The card of one claim at a time: of the one the pointer rests on, that was clicked, or that the keyboard came to. */
export class ClaimCards {
  readonly #window: Window & typeof globalThis;
  readonly #isSaved: (claim: string) => boolean;
  #host: CardHost | undefined;
  #open: HighlightedClaim | undefined;
  /** One that was asked for stays until it is closed. */
  #isPinned = false;
  #isWanted = true;
  #colours: SourceColours = 'usual';
  #isPointedAt = false;
  #problem: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focusBefore: HTMLElement | undefined;

  constructor(window: Window & typeof globalThis, isSaved: (claim: string) => boolean) {
    this.#window = window;
    this.#isSaved = isSaved;
    window.addEventListener('keydown', (event) => this.#onKey(event), true);
    window.addEventListener('pointerdown', (event) => {
      if (this.#open && !this.#host?.holds(event)) this.close();
    });
  }

  /** Whether the reader wants cards at all, and in which colours. */
  allow(isWanted: boolean, colours: SourceColours): void {
    this.#isWanted = isWanted;
    this.#colours = colours;
    if (!isWanted) this.close();
  }

  /** The pointer has come to a claim, or left all of them. */
  pointAt(claim: HighlightedClaim | undefined): void {
    clearTimeout(this.#timer);
    if (claim && !this.#isOpenAt(claim)) this.#timer = setTimeout(() => this.#show(claim, false), REST);
    else if (!claim) this.#leave();
  }

  /** The reader has clicked on a claim. */
  pin(claim: HighlightedClaim): void {
    this.#show(claim, true);
  }

  /** The keyboard has come to a claim: its card takes the focus, and gives it back when it is closed. */
  focusOn(claim: HighlightedClaim): void {
    const { activeElement } = this.#window.document;
    if (activeElement instanceof HTMLElement && activeElement !== this.#host?.element)
      this.#focusBefore = activeElement;
    this.#show(claim, true);
    this.#host?.mount.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  /** Shows what is saved by now. */
  refresh(): void {
    this.#draw();
  }

  close(): void {
    clearTimeout(this.#timer);
    if (!this.#open) return;
    this.#open = undefined;
    this.#isPinned = false;
    this.#isPointedAt = false;
    this.#host?.close();
    this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = undefined;
  }

  #show(claim: HighlightedClaim, isPinned: boolean): void {
    const [first] = claim.ranges;
    if (!first || !this.#isWanted || (this.#isPinned && !isPinned)) return;
    clearTimeout(this.#timer);
    this.#host ??= this.#newHost();
    this.#open = claim;
    this.#isPinned = isPinned;
    this.#problem = undefined;
    showSourceColours(this.#colours, this.#host.mount);
    this.#draw();
    this.#host.openAt(first, isDarkPage(this.#window.document, first));
  }

  #newHost(): CardHost {
    const host = new CardHost(this.#window, PLACING);
    host.element.addEventListener('pointerenter', () => {
      this.#isPointedAt = true;
      clearTimeout(this.#timer);
    });
    host.element.addEventListener('pointerleave', () => {
      this.#isPointedAt = false;
      this.#leave();
    });
    return host;
  }

  #leave(): void {
    clearTimeout(this.#timer);
    if (this.#open && !this.#isPinned && !this.#isPointedAt)
      this.#timer = setTimeout(() => this.close(), AWAY);
  }

  #isOpenAt({ claim }: HighlightedClaim): boolean {
    return this.#open !== undefined && claimKey(this.#open.claim) === claimKey(claim);
  }

  #draw(): void {
    if (!this.#host || !this.#open) return;
    const { claim } = this.#open;
    const key = claimKey(claim);
    render(
      <ClaimCard
        claim={claim}
        isSaved={this.#isSaved(key)}
        problem={this.#problem}
        onSave={() => void this.#ask('page.save', key)}
        onReject={() => void this.#ask('page.reject', key)}
        onOpenBeside={() => void this.#ask('page.openBeside', key)}
        onClose={() => this.close()}
      />,
      this.#host.mount,
    );
  }

  async #ask(name: Deed, claim: string): Promise<void> {
    const answered = await askFromPage(name, { claim });
    if (!this.#open || claimKey(this.#open.claim) !== claim) return;
    if (answered.ok && name !== 'page.save') return this.close();
    this.#problem = answered.ok ? undefined : problemInWords(answered.problem);
    this.#draw();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    this.close();
  }
}
