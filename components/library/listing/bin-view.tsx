import { useEffect } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { shortDate } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import { ArticleLine } from './annotation-row.tsx';
import { sourceOf, wordsOf } from './library-rows.ts';

/** What was thrown away in the last thirty days. */
export function BinView({ session }: { readonly session: LibrarySession }) {
  const binned = session.counts.value?.binned ?? 0;
  useEffect(() => void session.showBin(), [session]);
  const rows = session.bin.listed.value?.rows ?? [];
  if (binned === 0) return <Notice icon="bin" title={t('bin.empty')} why={t('bin.emptyWhy')} />;
  return (
    <section class="results narrow" aria-label={t('library.bin')}>
      <div class="results-head">
        <p class="muted">{t('bin.why')}</p>
        <Button icon="restore" onPress={() => void session.restoreAll()}>
          {t('bin.restoreAll')}
        </Button>
      </div>
      <ul class="saved-list">
        {rows.map((row) => (
          <li key={row.annotation.id} class={`saved source-${row.annotation.claim.sourceType}`}>
            <div class="saved-body">
              <h2 dir="auto">{sourceOf(row) || t('claims.noSource')}</h2>
              <p class="quote" dir="auto">
                {wordsOf(row)}
              </p>
              <ArticleLine row={row} />
              <div class="claim-actions">
                <Button look="plain" icon="restore" onPress={() => void session.restore([row.annotation.id])}>
                  {t('bin.restore')}
                </Button>
                <span class="small muted binned-on">
                  {t('bin.since', [shortDate(row.annotation.binned) ?? ''])}
                </span>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {binned > rows.length && rows.length > 0 && (
        <Button onPress={() => void session.bin.more()}>{t('library.more', binned - rows.length)}</Button>
      )}
    </section>
  );
}
