import { fetchedWhenWanted } from '../controls/fetched.tsx';
import type { ReaderFieldsProps } from './reader-fields.tsx';

/** What the reader says of a claim. */
export const FetchedFields = fetchedWhenWanted<ReaderFieldsProps>(async () => {
  const { ReaderFields } = await import('./reader-fields.tsx');
  return ReaderFields;
});
