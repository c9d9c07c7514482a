import { useMemo, useState } from 'preact/hooks';
import type { ExportFormat, ExportOptions } from '../../lib/exchange/export-format.ts';
import { EXPORT_FORMATS } from '../../lib/exchange/formats.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { t } from '../wording/words.ts';
import { ExportFormatChoice } from './export-format-choice.tsx';
import { ExportLook } from './export-look.tsx';
import {
  annotationsIn,
  type ExportScope,
  exportFileName,
  firstOf,
  sourceOf,
  usualScope,
} from './export-scope.ts';
import { ExportScopeChoice } from './export-scope-choice.tsx';
import type { LibrarySession } from './library-session.ts';
import { useExport } from './use-export.ts';

/** A file of what is saved, by what it is for, with a look at how it begins. */
export function ExportPanel({ session }: { readonly session: LibrarySession }) {
  const [format, setFormat] = useState<ExportFormat | undefined>(EXPORT_FORMATS[0]);
  const [chosen, setChosen] = useState<ExportScope | null>(null);
  const [forExcel, setForExcel] = useState(false);
  const [now] = useState(() => new Date().toISOString());
  const { state, start, cancel } = useExport((fileName) =>
    session.toaster.show({ message: t('export.done', [fileName]), tone: 'done' }),
  );
  const scope = chosen ?? (format && usualScope(format, session)) ?? { kind: 'library' };
  const { creator } = session.ports;
  const options: ExportOptions = { now, ...(creator && { creator }), byteOrderMark: forExcel };
  const contents = session.contents.value;
  const annotations = useMemo(
    () => annotationsIn(scope, session),
    [contents, session.toExport.value, JSON.stringify(scope)],
  );
  const look = useMemo(() => format?.look(firstOf(annotations, contents), options), [format, annotations]);
  if (!format || !look) return null;
  const fileName = exportFileName(format, now);
  const isWriting = state.kind === 'writing';
  const save = () => {
    const source = sourceOf(scope, annotations, session);
    return start({ format, source, options, fileName, claims: annotations.length });
  };

  return (
    <section class="panel" aria-labelledby="export-title">
      <h2 id="export-title">{t('export.title')}</h2>
      <p class="muted">{t('export.why')}</p>
      <ExportFormatChoice chosen={format} onChoose={setFormat} />
      {format.id === 'csv' && (
        <label class="format">
          <input type="checkbox" checked={forExcel} onChange={() => setForExcel(!forExcel)} />
          <span>{t('export.forExcel')}</span>
        </label>
      )}
      <ExportScopeChoice session={session} scope={scope} onChoose={setChosen} />
      <p class="small muted">{t('export.rights')}</p>
      <ExportLook look={look} />
      <div class="row">
        <Button
          look="main"
          icon="data"
          disabled={annotations.length === 0 || isWriting}
          onPress={() => void save()}
        >
          {t('export.save')}
        </Button>
        {isWriting && <Button onPress={cancel}>{t('export.cancel')}</Button>}
        <span class="small muted">
          <code>{fileName}</code> · {t('count.claims', annotations.length)}
        </span>
      </div>
      {isWriting && <progress aria-label={t('export.writing')} value={state.share} max={1} />}
      {state.kind === 'failed' && (
        <p class="refusal" role="alert">
          <Icon name="warning" />
          {t('export.failed')}
        </p>
      )}
    </section>
  );
}
