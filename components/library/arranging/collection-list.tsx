import type { Collection } from '../../../lib/annotation/collection.ts';
import type { Chosen, FacetCounts } from '../../../lib/library/search/search-request.ts';
import { number } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import { toggled } from '../listing/facets.ts';
import { deleteCollection, keepCollection } from './arranging.ts';
import { NamedList } from './named-list.tsx';

interface CollectionListProps {
  readonly session: LibrarySession;
  /** How many claims of the search are in each; unknown until the search has answered. */
  readonly counts: FacetCounts | undefined;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** The reader's collections: ticked to narrow the list down to them, made, renamed and deleted. */
export function CollectionList({ session, counts, chosen, onChoose }: CollectionListProps) {
  const countOf = new Map(counts?.values.map(({ value, count }) => [value, count]));
  const remove = async (collection: Collection) => {
    const isDeleted = await deleteCollection(session, collection);
    if (isDeleted && chosen.collection.includes(collection.id))
      onChoose(toggled(chosen, 'collection', collection.id));
    return isDeleted;
  };
  return (
    <NamedList
      title={t('arranged.collections')}
      none={t('arranged.noCollections')}
      things={session.arrangement.value.collections}
      make={{ title: t('arranged.newCollection'), onMake: (name) => keepCollection(session, { name }) }}
      onRename={({ id }, name) => keepCollection(session, { id, name })}
      onDelete={remove}
      show={({ id, name }) => (
        <label>
          <input
            type="checkbox"
            checked={chosen.collection.includes(id)}
            onChange={() => onChoose(toggled(chosen, 'collection', id))}
          />
          <span class="facet-value" dir="auto">
            {name}
          </span>
          {counts && <span class="count">{number(countOf.get(id) ?? 0)}</span>}
        </label>
      )}
    />
  );
}
