import type { SearchRequest } from '../../../lib/library/search/search-request.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import { PLAIN } from '../listing/listing.ts';
import { hashOf, type LibraryPlace, placeIn } from '../place.ts';
import { deleteSearch, keepSearch } from './arranging.ts';
import { NamedList } from './named-list.tsx';

interface SavedSearchListProps {
  readonly session: LibrarySession;
  readonly place: LibraryPlace;
}

/** Searches that the reader comes back to. The one that is shown can be kept under a name. */
export function SavedSearchList({ session, place }: SavedSearchListProps) {
  const searches = session.arrangement.value.savedSearches;
  const state = hashOf({ ...place, view: 'claims' });
  const isKept = searches.some((search) => addressOf(search.state) === `#${state}`);
  const canKeep = !isKept && !isSame(place.request, PLAIN);
  if (searches.length === 0 && !canKeep) return null;
  return (
    <NamedList
      title={t('arranged.searches')}
      none={t('arranged.noSearches')}
      things={searches}
      {...(canKeep && {
        make: {
          title: t('arranged.keepSearch'),
          onMake: (name: string) => keepSearch(session, { name, state }),
        },
      })}
      onRename={(search, name) => keepSearch(session, { ...search, name })}
      onDelete={(search) => deleteSearch(session, search)}
      show={(search) => {
        const address = addressOf(search.state);
        return (
          <a
            href={address}
            class="facet-value"
            dir="auto"
            aria-current={address === `#${state}` ? 'true' : undefined}
          >
            {search.name}
          </a>
        );
      }}
    />
  );
}

/** A search may have come with a file: it leads to a place of this library, whatever it says. */
const addressOf = (state: string): string => `#${hashOf({ ...placeIn(state), view: 'claims' })}`;

const isSame = (one: SearchRequest, other: SearchRequest): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
