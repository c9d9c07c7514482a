/**
 * All records of a store in the order of their ids, so many at a time.
 *
 * @param read Reads that many records of the range at most, or of all of them where it is null.
 */
export async function* inBatches<R extends { readonly id: string }>(
  size: number,
  read: (range: IDBKeyRange | null) => Promise<readonly R[]>,
): AsyncGenerator<readonly R[]> {
  let last: string | undefined;
  do {
    const batch = await read(last === undefined ? null : IDBKeyRange.lowerBound(last, true));
    yield batch;
    last = batch.length < size ? undefined : batch.at(-1)?.id;
  } while (last !== undefined);
}
