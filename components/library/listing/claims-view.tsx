import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { t } from '../../wording/words.ts';
import { CollectionList } from '../arranging/collection-list.tsx';
import { SavedSearchList } from '../arranging/saved-search-list.tsx';
import { ExportReminder } from '../keeping/export-reminder.tsx';
import type { LibrarySession } from '../library-session.ts';
import type { LibraryPlace } from '../place.ts';
import type { Go } from '../use-place.ts';
import { BulkBar } from './bulk-bar.tsx';
import { ClaimList } from './claim-list.tsx';
import { FacetList } from './facet-list.tsx';
import { isAnyChosen } from './facets.ts';
import { PLAIN } from './listing.ts';
import { SearchBox } from './search-box.tsx';
import { NOTHING_SELECTED, selectRange, toggleOne } from './selection.ts';
import { SortChoice } from './sort-choice.tsx';

interface ClaimsViewProps {
  readonly session: LibrarySession;
  readonly place: LibraryPlace;
  readonly go: Go;
}

/** What is saved: searched, narrowed down, sorted, ticked and changed. */
export function ClaimsView({ session, place, go }: ClaimsViewProps) {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const { request } = place;
  const listed = session.claims.listed.value;
  if (session.counts.value?.kept === 0)
    return <Notice icon="save" title={t('library.empty')} why={t('library.emptyWhy')} />;

  const rows = listed?.rows ?? [];
  const isCurrent = listed !== undefined && JSON.stringify(listed.request) === JSON.stringify(request);
  const isCounted = isCurrent && listed.total !== undefined;
  const total = listed?.total ?? 0;
  const shown = rows.map(({ annotation }) => annotation.id);
  const select = (id: string, isRange: boolean) =>
    setSelection((before) => (isRange ? selectRange(before, id, shown) : toggleOne(before, id)));
  const selectAll = async () => setSelection({ ids: new Set(await session.ports.search.findAll(request)) });
  const clear = () => go({ request: { ...PLAIN, sort: request.sort } });

  return (
    <div class="library-columns">
      <div class="library-side">
        <CollectionList
          session={session}
          counts={listed?.facets?.collection}
          chosen={request.chosen}
          onChoose={(chosen) => go({ request: { ...request, chosen } })}
        />
        <SavedSearchList session={session} place={place} />
        {listed?.facets && (
          <FacetList
            counts={listed.facets}
            chosen={request.chosen}
            onChoose={(chosen) => go({ request: { ...request, chosen } })}
          />
        )}
      </div>
      <section class="results" aria-label={t('library.claims')}>
        {session.ports.keeping && (
          <ExportReminder keeping={session.ports.keeping} claims={session.counts.value?.kept ?? 0} />
        )}
        <SearchBox
          query={request.query}
          onQuery={(query) => go({ request: { ...request, query } }, request.query === '' ? 'step' : 'same')}
        />
        <div class="results-head">
          <output>{isCounted ? t('count.claims', total) : t('library.searching')}</output>
          <SortChoice request={request} onChoose={(sort) => go({ request: { ...request, sort } })} />
        </div>
        {selection.ids.size > 0 && (
          <BulkBar
            session={session}
            selected={selection.ids}
            total={total}
            onSelectAll={() => void selectAll()}
            onClear={() => setSelection(NOTHING_SELECTED)}
          />
        )}
        {isCounted && total === 0 && (
          <Notice icon="search" title={t('library.noMatch')} why={t('library.noMatchWhy')}>
            <Button look="main" onPress={clear}>
              {isAnyChosen(request.chosen) ? t('facet.clear') : t('library.clearSearch')}
            </Button>
          </Notice>
        )}
        <ClaimList session={session} rows={rows} selected={selection.ids} onSelect={select} />
        {total > rows.length && rows.length > 0 && (
          <MoreButton left={total - rows.length} onMore={() => void session.claims.more()} />
        )}
      </section>
    </div>
  );
}

/** Reads on by itself as its reader comes near. */
function MoreButton({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current || typeof IntersectionObserver === 'undefined') return undefined;
    const watcher = new IntersectionObserver((seen) => {
      // Not before the reader has scrolled: the first page opens as fast as a short one.
      if (scrollY > 0 && seen.some(({ isIntersecting }) => isIntersecting)) onMore();
    });
    watcher.observe(place.current);
    return () => watcher.disconnect();
  });
  return (
    <div ref={place}>
      <Button onPress={onMore}>{t('library.more', left)}</Button>
    </div>
  );
}
