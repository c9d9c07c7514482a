import { strToU8, Zip, ZipDeflate } from 'fflate';

type Bytes = Uint8Array<ArrayBuffer>;

/** Writes one zip, entry after entry; what is ready so far is taken away after every step. */
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

  /** Begins an entry. Only one is open at a time. */
  begin(name: string): ZipEntry {
    const file = new ZipDeflate(name, { level: 5 });
    file.mtime = this.#when;
    this.#zip.add(file);
    let bytes = 0;
    return {
      add(text) {
        const data = strToU8(text);
        bytes += data.length;
        file.push(data);
      },
      end: () => {
        file.push(new Uint8Array(), true);
        return bytes;
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
  readonly add: (text: string) => void;
  /** Closes the entry and answers how long it is, in bytes, before compression. */
  readonly end: () => number;
}
