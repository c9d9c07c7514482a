/** Where a file that is being written grows. */
export interface FileRoom {
  /** Takes a part that is used again as soon as this has answered. */
  readonly add: (part: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** The whole file, with this text before what was added. */
  readonly close: (mediaType: string, front: string) => Promise<Blob>;
}

/** The browser keeps the parts, mostly in its memory. */
export function roomInMemory(): FileRoom {
  const parts: Blob[] = [];
  return {
    async add(part) {
      parts.push(new Blob([part]));
    },
    close: async (type, front) => new Blob([front, ...parts], { type }),
  };
}
