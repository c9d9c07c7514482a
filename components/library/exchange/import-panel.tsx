import { useEffect, useRef, useState } from 'preact/hooks';
import { tooLarge } from '../../../lib/exchange/import-problems.ts';
import type { ImportSummary } from '../../../lib/exchange/import-summary.ts';
import { LARGEST, type OpenedFile, openFile } from '../../../lib/exchange/open-file.ts';
import { unnamedTable } from '../../../lib/exchange/read-file.ts';
import type { ColumnMapping } from '../../../lib/exchange/table/column-roles.ts';
import type { TableFile } from '../../../lib/exchange/table/table-file.ts';
import type { ImportProgress, ImportWatch } from '../../../lib/library/import-progress.ts';
import type { Problem } from '../../../lib/result.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { problemInWords } from '../../wording/problems.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import { FileDrop } from './file-drop.tsx';
import { ImportColumns } from './import-columns.tsx';
import type { ImportPorts } from './import-ports.ts';
import { ImportProgressBar, STEP_NAMES } from './import-progress-bar.tsx';
import { Summary } from './import-summary.tsx';

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'working'; readonly progress: ImportProgress }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'columns'; readonly file: OpenedFile; readonly table: TableFile }
  | {
      readonly kind: 'planned';
      readonly file: OpenedFile;
      readonly columns: ColumnMapping | undefined;
      readonly summary: ImportSummary;
    }
  | { readonly kind: 'done'; readonly summary: ImportSummary };

interface ImportPanelProps {
  readonly session: LibrarySession;
  readonly imports: ImportPorts;
  /** What is mostly imported where the panel stands; any file where absent. */
  readonly title?: string;
  readonly why?: string;
}

/** A file comes in two steps: first what it would do, and only then, on a second press, it is done. */
export function ImportPanel({ session, imports, title, why }: ImportPanelProps) {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const refuse = (problem: Problem) => setStep({ kind: 'refused', message: problemInWords(problem) });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const watch = (): ImportWatch => {
    running.current = new AbortController();
    setStep({ kind: 'working', progress: { step: 'reading' } });
    const { signal } = running.current;
    const onProgress = (progress: ImportProgress) => {
      if (!signal.aborted) setStep({ kind: 'working', progress });
    };
    return { signal, onProgress };
  };
  const startAgain = () => setStep({ kind: 'choose' });

  async function open(file: File) {
    setStep({ kind: 'working', progress: { step: 'reading' } });
    const opened =
      file.size > LARGEST ? tooLarge() : openFile(file.name, new Uint8Array(await file.arrayBuffer()));
    if (!opened.ok) return refuse(opened.problem);
    const table = unnamedTable(opened.value.fileName, opened.value.text);
    if (table) setStep({ kind: 'columns', file: opened.value, table });
    else await plan(opened.value);
  }
  async function plan(file: OpenedFile, columns?: ColumnMapping) {
    const planned = await imports.plan(file, columns, watch());
    if (!planned.ok) return refuse(planned.problem);
    setStep({ kind: 'planned', file, columns, summary: planned.value });
  }
  async function carryOut(file: OpenedFile, columns: ColumnMapping | undefined) {
    const imported = await imports.carryOut(file, columns, watch());
    if (!imported.ok) return refuse(imported.problem);
    const { summary, entry } = imported.value;
    setStep({ kind: 'done', summary });
    await session.read();
    session.toaster.show({
      message: t('import.done'),
      tone: 'done',
      ...(entry !== undefined && { undo: () => void takeBack(entry) }),
    });
  }
  async function takeBack(entry: number) {
    const undone = await session.ports.ask('library.undo', { entry });
    if (!undone.ok) return refuse(undone.problem);
    startAgain();
    await session.read();
  }

  return (
    <section class="panel" aria-labelledby="import-title">
      <h2 id="import-title">{title ?? t('import.title')}</h2>
      <p class="muted">{why ?? t('import.why')}</p>
      <FileDrop onChoose={(file) => void open(file)} />
      <output>
        {step.kind === 'working' && <p class="muted">{STEP_NAMES[step.progress.step]()}</p>}
        {step.kind === 'refused' && (
          <p class="refusal">
            <Icon name="warning" />
            {step.message}
          </p>
        )}
        {step.kind === 'planned' && (
          <Summary summary={step.summary} title={t('import.planned', [step.file.fileName])} />
        )}
        {step.kind === 'done' && <Summary summary={step.summary} title={t('import.done')} />}
      </output>
      {step.kind === 'working' && (
        <ImportProgressBar progress={step.progress} onCancel={() => running.current?.abort()} />
      )}
      {step.kind === 'columns' && (
        <ImportColumns
          fileName={step.file.fileName}
          table={step.table}
          onNamed={(columns) => void plan(step.file, columns)}
          onCancel={startAgain}
        />
      )}
      {step.kind === 'planned' && (
        <div class="row">
          <Button look="main" onPress={() => void carryOut(step.file, step.columns)}>
            {t('import.carryOut')}
          </Button>
          <Button onPress={startAgain}>{t('import.cancel')}</Button>
        </div>
      )}
    </section>
  );
}
