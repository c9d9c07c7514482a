/** Text made small and safe for a store of strings: gzip, then Base64. */
export async function pack(chunks: Iterable<string>): Promise<string> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.iterator]();
  const bytes = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const next = iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
  const packed = await new Response(bytes.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  return toBase64(new Uint8Array(packed));
}

/** @throws when the text was not packed so, or is damaged. */
export async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** In steps of whole Base64 groups, since a call takes only so many arguments. */
const STEP = 3 * 10_000;

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + STEP))));
  }
  return parts.join('');
}
