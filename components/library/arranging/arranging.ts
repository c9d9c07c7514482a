import type { Collection } from '../../../lib/annotation/collection.ts';
import type { SavedSearch } from '../../../lib/annotation/saved-search.ts';
import type { CollectionDraft, SearchDraft } from '../../../lib/library/arrange.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';

/*
 * What the reader arranges around the claims. Each says that it is done, with a way back, and answers whether it was.
 */

export async function keepCollection(session: LibrarySession, collection: CollectionDraft): Promise<boolean> {
  const kept = await session.ports.ask('collection.keep', { collection });
  await session.told(kept, t('arranged.collectionKept', [collection.name.trim()]));
  return kept.ok;
}

export async function deleteCollection(session: LibrarySession, { id, name }: Collection): Promise<boolean> {
  const deleted = await session.ports.ask('collection.delete', { id });
  await session.told(deleted, t('arranged.collectionDeleted', [name]));
  return deleted.ok;
}

export async function keepSearch(session: LibrarySession, search: SearchDraft): Promise<boolean> {
  const kept = await session.ports.ask('search.keep', { search });
  await session.told(kept, t('arranged.searchKept', [search.name.trim()]));
  return kept.ok;
}

export async function deleteSearch(session: LibrarySession, { id, name }: SavedSearch): Promise<boolean> {
  const deleted = await session.ports.ask('search.delete', { id });
  await session.told(deleted, t('arranged.searchDeleted', [name]));
  return deleted.ok;
}
