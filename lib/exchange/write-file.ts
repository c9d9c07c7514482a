import type { ExportFormat, ExportOptions } from './export-format.ts';
import type { ArticleRecords, ExportSource } from './export-source.ts';
import { type FileRoom, roomInMemory } from './file-room.ts';
import { GatheredBytes } from './gathered-bytes.ts';

export interface Writing {
  /** Aborted, nothing is written and the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Hears how many more claims have been gone through. */
  readonly onProgress?: (claims: number) => void;
  /** Where the file grows; in memory where absent. */
  readonly room?: FileRoom;
}

/** How long a task may run before the page gets its turn. */
const LONGEST_TASK_MS = 12;

/**
 * Writes a file as its source is read, so that neither the library nor the file is in memory as a whole and the page
 * stays awake.
 *
 * @throws the signal's reason when it is aborted; whatever the source throws when it cannot be read, and the room when
 * it is full.
 */
export async function writeFile(
  format: ExportFormat,
  source: ExportSource,
  options: ExportOptions,
  writing: Writing = {},
): Promise<Blob> {
  const { room = roomInMemory() } = writing;
  const gathered = new GatheredBytes(room.add);
  const attended = { ...source, batches: () => attend(source.batches(), writing) };
  let front = '';
  for await (const chunk of format.stream(attended, options))
    if (typeof chunk === 'object' && 'front' in chunk) front = chunk.front;
    else await gathered.add(chunk);
  await gathered.end();
  return room.close(format.mediaType, front);
}

/** The same batches, with a look to the signal and the others' turn between them. */
async function* attend(
  batches: AsyncIterable<readonly ArticleRecords[]>,
  { signal, onProgress }: Writing,
): AsyncGenerator<readonly ArticleRecords[]> {
  let since = performance.now();
  for await (const batch of batches) {
    signal?.throwIfAborted();
    yield batch;
    onProgress?.(batch.reduce((sum, { annotations }) => sum + annotations.length, 0));
    if (performance.now() - since < LONGEST_TASK_MS) continue;
    await othersTurn();
    since = performance.now();
  }
  signal?.throwIfAborted();
}

/** Unlike a timer, a message is neither clamped nor slowed down in a tab that is not looked at. */
const othersTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
