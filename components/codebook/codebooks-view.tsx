import './codebooks.css';
import { newCodebook } from '../../lib/codebook/edit-codebook.ts';
import { Button } from '../controls/button.tsx';
import { Notice } from '../controls/notice.tsx';
import { ImportPanel } from '../library/exchange/import-panel.tsx';
import type { LibrarySession } from '../library/library-session.ts';
import { type LibraryPlace, NEW_CODEBOOK } from '../library/place.ts';
import type { Go } from '../library/use-place.ts';
import { t } from '../wording/words.ts';
import { CodebookEditor } from './codebook-editor.tsx';
import { CodebookEntry } from './codebook-entry.tsx';

export interface CodebooksViewProps {
  readonly session: LibrarySession;
  readonly place: LibraryPlace;
  readonly go: Go;
}

/** What claims are coded by: made, edited, given away as assignments, and taken in. */
export function CodebooksView({ session, place, go }: CodebooksViewProps) {
  const codebooks = inOrder(session);
  const { codebook: edited } = place;
  const before = codebooks.find(({ id }) => id === edited);
  const close = () => go({ codebook: undefined });
  if (edited !== undefined && (before || edited === NEW_CODEBOOK))
    return (
      <CodebookEditor
        key={edited}
        session={session}
        name={edited}
        before={before}
        first={before ?? newCodebook()}
        onClose={close}
      />
    );
  const make = (
    <Button
      look={codebooks.length === 0 ? 'main' : 'outlined'}
      onPress={() => go({ codebook: NEW_CODEBOOK })}
    >
      {t('codebooks.make')}
    </Button>
  );
  return (
    <div class="codebooks">
      {codebooks.length === 0 ? (
        <Notice icon="codebook" title={t('codebooks.none')} why={t('codebooks.noneWhy')}>
          {make}
        </Notice>
      ) : (
        <section aria-label={t('library.codebooks')}>
          <div class="results-head">
            <p class="muted">{session.codebook.value ? t('codebooks.why') : t('codebooks.chooseOne')}</p>
            {make}
          </div>
          {codebooks.map((codebook) => (
            <CodebookEntry
              key={codebook.id}
              session={session}
              codebook={codebook}
              onEdit={() => go({ codebook: codebook.id })}
            />
          ))}
        </section>
      )}
      {session.ports.imports && (
        <ImportPanel
          session={session}
          imports={session.ports.imports}
          title={t('codebooks.import')}
          why={t('codebooks.importWhy')}
        />
      )}
    </div>
  );
}

/** By title, as they are looked for. */
const inOrder = ({ arrangement }: LibrarySession) =>
  arrangement.value.codebooks.toSorted((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
