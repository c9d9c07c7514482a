import { useEffect, useRef } from 'preact/hooks';
import type { LibraryRow } from '../../../lib/library/search/search-record.ts';
import { Button } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { onSheetStyle, sheetStyle, useVirtualRows } from '../../controls/virtual-rows.ts';
import { shortDate } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import { ArticleLine } from './article-line.tsx';
import { sourceOf, wordsOf } from './library-rows.ts';
import { lengthOf } from './listing.ts';

/** What was thrown away in the last thirty days. */
export function BinView({ session }: { readonly session: LibrarySession }) {
  const binned = session.counts.value?.binned ?? 0;
  useEffect(() => void session.showBin(), [session]);
  if (binned === 0) return <Notice icon="bin" title={t('bin.empty')} why={t('bin.emptyWhy')} />;
  return (
    <section class="results narrow" aria-label={t('library.bin')}>
      <div class="results-head">
        <p class="muted">{t('bin.why')}</p>
        <Button icon="restore" onPress={() => void session.restoreAll()}>
          {t('bin.restoreAll')}
        </Button>
      </div>
      <BinList session={session} />
    </section>
  );
}

/** A card's height in CSS pixels, as most are. */
const CARD = 170;

function BinList({ session }: { readonly session: LibrarySession }) {
  const { listed, need } = session.bin;
  const list = useRef<HTMLUListElement>(null);
  const count = listed.value ? lengthOf(listed.value) : 0;
  const rows = useVirtualRows({ list, count, estimate: CARD, held: -1 });
  const { from, to } = rows.sight;
  useEffect(() => void need({ from, to }), [from, to, count]);
  /** The next one takes the place and the focus. */
  const restore = async (id: string, place: number) => {
    await session.restore([id]);
    const next = list.current?.querySelector<HTMLElement>(`[data-index="${place}"] button`);
    (next ?? list.current?.querySelector<HTMLElement>('button'))?.focus();
  };
  return (
    <ul class="saved-list" ref={list} style={sheetStyle(rows)}>
      {rows.rows.map((place) => {
        const { index } = place;
        const row = listed.value?.rows.get(index);
        return (
          <li
            key={index}
            ref={rows.measure}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={onSheetStyle(place)}
            class={row ? `saved source-${row.annotation.claim.sourceType}` : 'saved is-coming'}
          >
            {row && <BinnedClaim row={row} onRestore={() => void restore(row.annotation.id, index)} />}
          </li>
        );
      })}
    </ul>
  );
}

const BinnedClaim = ({ row, onRestore }: { readonly row: LibraryRow; readonly onRestore: () => void }) => (
  <div class="saved-body">
    <h2 dir="auto">{sourceOf(row) || t('claims.noSource')}</h2>
    <p class="quote" dir="auto">
      {wordsOf(row)}
    </p>
    <ArticleLine row={row} />
    <div class="claim-actions">
      <Button look="plain" icon="restore" onPress={onRestore}>
        {t('bin.restore')}
      </Button>
      <span class="small muted binned-on">{t('bin.since', [shortDate(row.annotation.binned) ?? ''])}</span>
    </div>
  </div>
);
