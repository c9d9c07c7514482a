import { strToU8, Zip } from 'fflate';
import { DeflatedFile } from './deflated-file.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Less is not worth a step of its own. UTF-16 code units. */
const STEP = 32_768;

/**
 * Writes one zip, as many of its entries at once as are open; what is ready so far is taken away after every step. An
 * entry is ready where those begun before it have ended: until then it is kept in memory, deflated.
 */
export class ZipWriter {
  #ready: Bytes[] = [];
  readonly #zip = new Zip((error, data) => {
    if (error) throw error;
    // fflate's own arrays are never shared memory.
    this.#ready.push(new Uint8Array(data));
  });
  readonly #when: Date;

  /** @param when ISO 8601; of every entry. */
  constructor(when: string) {
    this.#when = new Date(when);
  }

  begin(name: string): ZipEntry {
    const file = new DeflatedFile(name);
    file.mtime = this.#when;
    this.#zip.add(file);
    let waiting = '';
    const write = async () => {
      const text = waiting;
      waiting = '';
      await file.add(new Uint8Array(strToU8(text)));
    };
    return {
      async add(text) {
        waiting += text;
        if (waiting.length >= STEP) await write();
      },
      async end() {
        await write();
        await file.end();
        return file.size;
      },
    };
  }

  end(): void {
    this.#zip.end();
  }

  take(): Bytes[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }
}

export interface ZipEntry {
  /** Answers when there is room for more. */
  readonly add: (text: string) => Promise<void>;
  /** Closes the entry and answers how long it is, in bytes, before compression. */
  readonly end: () => Promise<number>;
}
