/** A part is handed on when it is so long, which then need not be kept. Bytes. */
const PART = 1_000_000;

/** Puts chunks of any length together into parts of one length, in room that is used again and again. */
export class GatheredBytes {
  readonly #encoder = new TextEncoder();
  readonly #part = new Uint8Array(PART);
  readonly #handOn: (part: Uint8Array<ArrayBuffer>) => Promise<void>;
  #length = 0;

  constructor(handOn: (part: Uint8Array<ArrayBuffer>) => Promise<void>) {
    this.#handOn = handOn;
  }

  async add(chunk: string | Uint8Array): Promise<void> {
    const bytes = typeof chunk === 'string' ? this.#encoder.encode(chunk) : chunk;
    for (let at = 0; at < bytes.length; ) {
      const some = bytes.subarray(at, at + PART - this.#length);
      this.#part.set(some, this.#length);
      this.#length += some.length;
      at += some.length;
      if (this.#length === PART) await this.end();
    }
  }

  /** Hands on what is left. */
  async end(): Promise<void> {
    if (this.#length > 0) await this.#handOn(this.#part.subarray(0, this.#length));
    this.#length = 0;
  }
}
