import { CodeFacets } from '../../codebook/code-facets.tsx';
import { Button } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { useMedia } from '../../controls/use-media.ts';
import { percent } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';
import { CollectionList } from '../arranging/collection-list.tsx';
import { SavedSearchList } from '../arranging/saved-search-list.tsx';
import { ExportReminder } from '../keeping/export-reminder.tsx';
import type { LibrarySession } from '../library-session.ts';
import type { LibraryPlace } from '../place.ts';
import type { Go } from '../use-place.ts';
import { BulkBar } from './bulk-bar.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { FacetList } from './facet-list.tsx';
import { isAnyChosen } from './facets.ts';
import { ColumnChoice, LayoutChoice, useColumns } from './layout-choice.tsx';
import { ListedClaims } from './listed-claims.tsx';
import { PLAIN } from './listing.ts';
import { SearchBox } from './search-box.tsx';
import { SortChoice } from './sort-choice.tsx';
import { useSelection } from './use-selection.ts';

/** Where a table has room. */
const WIDE = '(width >= 48rem)';

interface ClaimsViewProps {
  readonly session: LibrarySession;
  readonly place: LibraryPlace;
  readonly go: Go;
}

/** What is saved: searched, narrowed down, sorted, ticked and changed. */
export function ClaimsView({ session, place, go }: ClaimsViewProps) {
  const { request, layout } = place;
  const isWide = useMedia(WIDE, true);
  const isTable = isWide && layout === 'table';
  const [columns, chooseColumns] = useColumns(session.ports.columns);
  const selecting = useSelection(session.ports.search, request);
  const listed = session.claims.listed.value;
  if (session.counts.value?.kept === 0) return <EmptyLibrary session={session} />;

  const isCurrent = listed !== undefined && JSON.stringify(listed.request) === JSON.stringify(request);
  const isCounted = isCurrent && listed.total !== undefined;
  const total = listed?.total ?? 0;
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
        {listed?.facets && session.codebook.value && (
          <CodeFacets
            codebook={session.codebook.value}
            counts={listed.facets.code}
            chosen={request.chosen}
            onChoose={(chosen) => go({ request: { ...request, chosen } })}
          />
        )}
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
          valuesOf={session.knownValues}
          onQuery={(query) => go({ request: { ...request, query } }, request.query === '' ? 'step' : 'same')}
        />
        <div class="results-head">
          <output>{isCounted ? t('count.claims', total) : waiting(session.indexMade.value)}</output>
          <span class="row listed-choices">
            {isTable && <ColumnChoice columns={columns} onChoose={chooseColumns} />}
            <SortChoice request={request} onChoose={(next) => go({ request: next })} />
            {isWide && <LayoutChoice layout={layout} onChoose={(next) => go({ layout: next })} />}
          </span>
        </div>
        {selecting.ids.size > 0 && <BulkBar session={session} selecting={selecting} total={total} />}
        {isCounted && total === 0 && (
          <Notice icon="search" title={t('library.noMatch')} why={t('library.noMatchWhy')}>
            <Button look="main" onPress={clear}>
              {isAnyChosen(request.chosen) ? t('facet.clear') : t('library.clearSearch')}
            </Button>
          </Notice>
        )}
        {listed && (
          <ListedClaims
            session={session}
            place={place}
            go={go}
            selecting={selecting}
            isTable={isTable}
            columns={columns}
          />
        )}
      </section>
    </div>
  );
}

/** A search that waits for its index says how far that is. */
const waiting = (indexMade: number): string =>
  indexMade < 1 ? t('library.making', [percent(indexMade)]) : t('library.searching');
