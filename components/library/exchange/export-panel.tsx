import { useMemo, useState } from 'preact/hooks';
import type { ExportOptions } from '../../../lib/exchange/export-format.ts';
import { EXPORT_FORMATS } from '../../../lib/exchange/formats.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { percent } from '../../wording/formats.ts';
import { problemInWords } from '../../wording/problems.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import type { ExchangePlace } from './exchange-place.ts';
import { ExportFormatChoice } from './export-format-choice.tsx';
import { ExportLook } from './export-look.tsx';
import { exportFileName, scopeAsked } from './export-scope.ts';
import { ExportScopeChoice } from './export-scope-choice.tsx';
import { useExport } from './use-export.ts';
import { useScopedClaims } from './use-scoped-claims.ts';

interface ExportPanelProps {
  readonly session: LibrarySession;
  /** What is chosen, as the address has it. */
  readonly place: ExchangePlace;
  readonly onChoose: (chosen: Partial<ExchangePlace>) => void;
}

/** A file of what is saved, by what it is for, with a look at how it begins. */
export function ExportPanel({ session, place, onChoose }: ExportPanelProps) {
  const format = EXPORT_FORMATS.find(({ id }) => id === place.format) ?? EXPORT_FORMATS[0];
  const { forExcel, withTexts } = place;
  const [now] = useState(() => new Date().toISOString());
  const { state, start, cancel } = useExport(session.ports.writeExport, (fileName) => {
    void session.ports.keeping?.restReminder();
    session.toaster.show({ message: t('export.done', [fileName]), tone: 'done' });
  });
  const scope = (format && scopeAsked(place.scope, format, session)) ?? { kind: 'library' };
  const { creator } = session.ports;
  const options: ExportOptions = { now, ...(creator && { creator }), byteOrderMark: forExcel };
  const claims = useScopedClaims(scope, session);
  const look = useMemo(() => claims && format?.look(claims.first, options), [format, claims]);
  if (!format) return null;
  const count = claims?.count ?? 0;
  const fileName = exportFileName(format, now);
  const isWriting = state.kind === 'writing';
  const save = () => {
    if (!claims) return;
    const asked = { format: format.id, part: claims.part, withTexts, options };
    return start({ asked, fileName, claims: claims.count });
  };

  return (
    <section class="panel" aria-labelledby="export-title">
      <h2 id="export-title">{t('export.title')}</h2>
      <p class="muted">{t('export.why')}</p>
      <ExportFormatChoice chosen={format} onChoose={({ id }) => onChoose({ format: id })} />
      {format.id === 'csv' && (
        <label class="format">
          <input type="checkbox" checked={forExcel} onChange={() => onChoose({ forExcel: !forExcel })} />
          <span>{t('export.forExcel')}</span>
        </label>
      )}
      <ExportScopeChoice session={session} scope={scope} onChoose={(chosen) => onChoose({ scope: chosen })} />
      {format.purpose === 'backup' && (
        <label class="format">
          <input type="checkbox" checked={withTexts} onChange={() => onChoose({ withTexts: !withTexts })} />
          <span>{t('export.withTexts')}</span>
        </label>
      )}
      <p class="small muted">{t('export.rights')}</p>
      {look && <ExportLook look={look} />}
      <div class="row">
        <Button look="main" icon="data" disabled={count === 0 || isWriting} onPress={() => void save()}>
          {t('export.save')}
        </Button>
        {isWriting && <Button onPress={cancel}>{t('export.cancel')}</Button>}
        <span class="small muted">
          <code>{fileName}</code> · {t('count.claims', count)}
        </span>
      </div>
      {isWriting && (
        <>
          <progress aria-label={t('export.writing')} value={state.share} max={1} />
          <p class="small muted" aria-hidden="true">
            {t('export.writing')} · {percent(state.share)}
          </p>
        </>
      )}
      {state.kind === 'failed' && (
        <p class="refusal" role="alert">
          <Icon name="warning" />
          {problemInWords(state.problem)}
        </p>
      )}
    </section>
  );
}
