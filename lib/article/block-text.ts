import type { TextPiece } from './text-piece.ts';

/** Words parted by single spaces, which stand in the text as they are; other white space; characters without width. */
const RUNS =
  /[^\s\u00ad\u200b\u2060\ufeff]+(?: [^\s\u00ad\u200b\u2060\ufeff]+)*|[^\S\ufeff]+|[\u00ad\u200b\u2060\ufeff]+/g;
const SPACE = /[^\S\ufeff]/;
const WIDTHLESS = /[\u00ad\u200b\u2060\ufeff]/;

/** The text of one block as it is shown, with the way back to its text nodes. */
export interface BlockText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

/** Puts a block's text together from its text nodes, in order. */
export class BlockTextBuilder {
  #text = '';
  #pieces: TextPiece[] = [];
  /** Where the white space stood that comes next if more text follows. */
  #space: { readonly node: Text; readonly offset: number } | 'line break' | undefined;

  get isEmpty(): boolean {
    return this.#text === '';
  }

  get length(): number {
    return this.#text.length;
  }

  get endsInLineBreak(): boolean {
    return this.#space === 'line break';
  }

  add(node: Text): void {
    const { data } = node;
    RUNS.lastIndex = 0;
    for (let match = RUNS.exec(data); match; match = RUNS.exec(data)) {
      const [run] = match;
      const first = run.charAt(0);
      if (SPACE.test(first)) this.#space ??= { node, offset: match.index };
      else if (!WIDTHLESS.test(first)) this.#append(node, match.index, run);
    }
  }

  addLineBreak(): void {
    if (!this.isEmpty) this.#space = 'line break';
  }

  take(): BlockText {
    const taken = { text: this.#text, pieces: this.#pieces };
    this.#text = '';
    this.#pieces = [];
    this.#space = undefined;
    return taken;
  }

  #append(node: Text, offset: number, run: string): void {
    if (this.#space === 'line break') this.#text += '\n';
    else if (this.#space && !this.isEmpty) this.#push(this.#space.node, this.#space.offset, ' ');
    this.#space = undefined;
    this.#push(node, offset, run);
  }

  #push(node: Text, offset: number, run: string): void {
    const last = this.#pieces.at(-1);
    const start = this.#text.length;
    const isNext =
      last?.node === node && last.offset + last.length === offset && last.start + last.length === start;
    if (last && isNext) this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length + run.length };
    else this.#pieces.push({ node, offset, start, length: run.length });
    this.#text += run;
  }
}
