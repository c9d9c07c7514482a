import { useState } from 'preact/hooks';
import { type ExportFormat, PURPOSES } from '../../lib/exchange/export-format.ts';
import { sourceIn } from '../../lib/exchange/export-source.ts';
import { EXPORT_FORMATS } from '../../lib/exchange/formats.ts';
import { writeFile } from '../../lib/exchange/write-file.ts';
import { Button } from '../controls/button.tsx';
import { Choice } from '../controls/choice.tsx';
import { t } from '../wording/words.ts';
import { type ExportScope, exportFileName, lookAt, scopeOf } from './export-file.ts';
import { formatName, PURPOSE_NAMES } from './export-words.ts';
import type { LibrarySession } from './library-session.ts';

/** A file of what is saved, by what it is for, with a look at how it begins. */
export function ExportPanel({ session }: { readonly session: LibrarySession }) {
  const [format, setFormat] = useState<ExportFormat | undefined>(EXPORT_FORMATS[0]);
  const [scope, setScope] = useState<ExportScope>('library');
  if (!format) return null;
  const contents = scopeOf(session.contents.value, scope);
  const now = new Date().toISOString();
  const { creator } = session.ports;
  const options = { now, ...(creator && { creator }) };
  const look = lookAt(format, contents, options);
  const fileName = exportFileName(format, now);

  const save = async () => {
    const file = await writeFile(format, sourceIn(contents), options);
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    session.toaster.show({ message: t('export.done', [fileName]), tone: 'done' });
  };

  return (
    <section class="panel" aria-labelledby="export-title">
      <h2 id="export-title">{t('export.title')}</h2>
      <p class="muted">{t('export.why')}</p>
      <fieldset class="formats">
        <legend class="kicker">{t('export.purpose')}</legend>
        {PURPOSES.map((purpose) => (
          <div key={purpose} class="purpose">
            <b>{PURPOSE_NAMES[purpose]()}</b>
            {EXPORT_FORMATS.filter((one) => one.purpose === purpose).map((one) => (
              <label key={one.id} class="format">
                <input type="radio" name="format" checked={one === format} onChange={() => setFormat(one)} />
                <span>
                  {formatName(one)} <code>.{one.extension}</code>
                </span>
              </label>
            ))}
          </div>
        ))}
      </fieldset>
      <Choice<ExportScope>
        legend={t('export.scope')}
        chosen={scope}
        onChoose={(chosen) => chosen && setScope(chosen)}
        options={[
          { value: 'library', title: t('export.scopeLibrary') },
          { value: 'everything', title: t('export.scopeEverything') },
        ]}
      />
      <details class="preview">
        <summary>{t('export.preview')}</summary>
        <pre dir="ltr">{look.kind === 'text' ? look.text : look.rows.join('\n')}</pre>
      </details>
      <div class="row">
        <Button
          look="main"
          icon="data"
          disabled={contents.annotations.length === 0}
          onPress={() => void save()}
        >
          {t('export.save')}
        </Button>
        <span class="small muted">
          <code>{fileName}</code> · {t('count.claims', contents.annotations.length)}
        </span>
      </div>
    </section>
  );
}
