const NONE = -1;

/**
 * A sentence half parsed: a stack, the next token, and the arcs drawn so far. Moves: 0 shifts the next token, 1
 * hangs the top of the stack on the one below it, 2 hangs it on the next token.
 */
export class ParseState {
  readonly from: number;
  readonly end: number;
  readonly stack: number[] = [];
  next: number;
  readonly #heads: Int32Array;
  readonly #leftmost: Int32Array;
  readonly #leftSecond: Int32Array;
  readonly #rightmost: Int32Array;
  readonly #rightSecond: Int32Array;
  readonly #leftCount: Int32Array;
  readonly #rightCount: Int32Array;

  constructor(from: number, end: number) {
    const count = end - from;
    this.from = from;
    this.end = end;
    this.next = from;
    this.#heads = new Int32Array(count).fill(NONE);
    this.#leftmost = new Int32Array(count).fill(NONE);
    this.#leftSecond = new Int32Array(count).fill(NONE);
    this.#rightmost = new Int32Array(count).fill(NONE);
    this.#rightSecond = new Int32Array(count).fill(NONE);
    this.#leftCount = new Int32Array(count);
    this.#rightCount = new Int32Array(count);
  }

  get done(): boolean {
    return this.next >= this.end && this.stack.length <= 1;
  }

  /** The token `depth` below the top of the stack, or -1. */
  top(depth: number): number {
    const at = this.stack.length - 1 - depth;
    return at < 0 ? NONE : (this.stack[at] ?? NONE);
  }
  /** The token `distance` behind the next one, or -1. */
  ahead(distance: number): number {
    return this.next + distance < this.end ? this.next + distance : NONE;
  }

  headOf(token: number): number {
    return this.#read(this.#heads, token);
  }
  leftmost(token: number): number {
    return this.#read(this.#leftmost, token);
  }
  leftSecond(token: number): number {
    return this.#read(this.#leftSecond, token);
  }
  rightmost(token: number): number {
    return this.#read(this.#rightmost, token);
  }
  rightSecond(token: number): number {
    return this.#read(this.#rightSecond, token);
  }
  leftCount(token: number): number {
    return this.#read(this.#leftCount, token);
  }
  rightCount(token: number): number {
    return this.#read(this.#rightCount, token);
  }
  #read(values: Int32Array, token: number): number {
    return token < 0 ? NONE : (values[token - this.from] ?? NONE);
  }

  allows(move: number): boolean {
    if (move === 0) return this.next < this.end;
    if (move === 1) return this.stack.length >= 2;
    return this.stack.length >= 1 && this.next < this.end;
  }

  /** The move that nothing else is left to, where there is no choice. */
  get onlyMove(): number | undefined {
    if (this.next >= this.end) return 1;
    return this.stack.length === 0 ? 0 : undefined;
  }

  apply(move: number): void {
    if (move === 0) {
      this.stack.push(this.next++);
      return;
    }
    const dependent = this.stack.pop() ?? NONE;
    const head = move === 1 ? this.top(0) : this.next;
    this.#heads[dependent - this.from] = head;
    const at = head - this.from;
    if (move === 1) {
      this.#rightSecond[at] = this.#rightmost[at] ?? NONE;
      this.#rightmost[at] = dependent;
      this.#rightCount[at] = (this.#rightCount[at] ?? 0) + 1;
    } else {
      this.#leftSecond[at] = this.#leftmost[at] ?? NONE;
      this.#leftmost[at] = dependent;
      this.#leftCount[at] = (this.#leftCount[at] ?? 0) + 1;
    }
  }

  writeHeads(into: Int32Array): void {
    into.set(this.#heads, this.from);
  }
}
