import type { TagColour, TagStyle } from '../annotation/tag-style.ts';
import type { Result } from '../result.ts';
import { look, write } from './transact.ts';

export const readTagStyles = (): Promise<readonly TagStyle[]> =>
  look((transaction) => transaction.objectStore('tagStyles').getAll());

/** Gives a tag a colour wherever it is shown, or takes it away. */
export const colourTag = (tag: string, colour: TagColour | null): Promise<Result<null>> =>
  write('arrange', async (transaction, recorder) => {
    const before = await transaction.objectStore('tagStyles').get(tag);
    recorder.put('tagStyles', before ?? null, colour && { tag, colour });
    return null;
  });
