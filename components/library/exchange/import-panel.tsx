import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportSummary } from '../../../lib/exchange/import-summary.ts';
import type { ColumnMapping } from '../../../lib/exchange/table/column-roles.ts';
import type { TableFile } from '../../../lib/exchange/table/table-file.ts';
import type { ImportProgress, ImportWatch } from '../../../lib/library/imports/import-progress.ts';
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
import { useBroughtIntoView } from './use-brought-into-view.ts';

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'working'; readonly progress: ImportProgress }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'columns'; readonly file: File; readonly table: TableFile }
  | {
      readonly kind: 'planned';
      readonly file: File;
      readonly columns: ColumnMapping | undefined;
      readonly summary: ImportSummary;
    }
  | { readonly kind: 'done'; readonly summary: ImportSummary; readonly entry: number | undefined };

interface ImportPanelProps {
  readonly session: LibrarySession;
  readonly imports: ImportPorts;
  /** What is mostly imported where the panel stands; any file where absent. */
  readonly title?: string;
  readonly why?: string;
  /** Whether the reader comes for this panel. */
  readonly isBroughtIntoView?: boolean;
  /** A file was chosen. */
  readonly onOpen?: () => void;
}

/** A file comes in two steps: first what it would do, and only then, on a second press, it is done. */
export function ImportPanel({
  session,
  imports,
  isBroughtIntoView = false,
  onOpen,
  ...words
}: ImportPanelProps) {
  const heading = useBroughtIntoView(isBroughtIntoView);
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

  async function plan(file: File, columns?: ColumnMapping) {
    onOpen?.();
    const planned = await imports.plan(file, columns, watch());
    if (!planned.ok) return refuse(planned.problem);
    if (planned.value.kind === 'columns') setStep({ kind: 'columns', file, table: planned.value.table });
    else setStep({ kind: 'planned', file, columns, summary: planned.value.summary });
  }
  async function carryOut(file: File, columns: ColumnMapping | undefined) {
    const imported = await imports.carryOut(file, columns, watch());
    if (!imported.ok) return refuse(imported.problem);
    const { summary, entry } = imported.value;
    setStep({ kind: 'done', summary, entry });
    session.toaster.show({
      message: t('import.done'),
      tone: 'done',
      ...(entry !== undefined && { undo: () => void takeBack(entry) }),
    });
    await session.read();
  }
  async function takeBack(entry: number) {
    const { ports, toaster } = session;
    const undone = await toaster.during(t('toast.undoing'), ports.ask('library.undo', { entry }));
    if (!undone.ok) return refuse(undone.problem);
    startAgain();
    await session.read();
  }

  return (
    <section class="panel" aria-labelledby="import-title">
      <h2 id="import-title" ref={heading} tabIndex={-1}>
        {words.title ?? t('import.title')}
      </h2>
      <p class="muted">{words.why ?? t('import.why')}</p>
      <FileDrop onChoose={(file) => void plan(file)} />
      <output>
        {step.kind === 'working' && <p class="muted">{STEP_NAMES[step.progress.step]()}</p>}
        {step.kind === 'refused' && (
          <p class="refusal">
            <Icon name="warning" />
            {step.message}
          </p>
        )}
        {step.kind === 'planned' && (
          <Summary summary={step.summary} title={t('import.planned', [step.file.name])} />
        )}
        {step.kind === 'done' && <Summary summary={step.summary} title={t('import.done')} />}
      </output>
      {step.kind === 'working' && (
        <ImportProgressBar progress={step.progress} onCancel={() => running.current?.abort()} />
      )}
      {step.kind === 'columns' && (
        <ImportColumns
          fileName={step.file.name}
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
      {step.kind === 'done' && <TakeBack entry={step.entry} onTakeBack={takeBack} />}
    </section>
  );
}

interface TakeBackProps {
  /** Nothing where the import changed nothing. */
  readonly entry: number | undefined;
  readonly onTakeBack: (entry: number) => Promise<void>;
}

/** The way back that stays when the message of it has gone. */
const TakeBack = ({ entry, onTakeBack }: TakeBackProps) =>
  entry === undefined ? null : (
    <div class="row">
      <Button icon="undo" onPress={() => void onTakeBack(entry)}>
        {t('import.takeBack')}
      </Button>
    </div>
  );
