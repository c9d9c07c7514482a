import { readLibrary } from '../../lib/library/reader.ts';
import { tagsByRecency } from '../library/listing/library-rows.ts';

/** The reader's tags, recent first. Without them nothing is lost but suggestions. */
export async function tagsInUse(): Promise<readonly string[]> {
  try {
    return tagsByRecency((await readLibrary()).annotations);
  } catch {
    return [];
  }
}
