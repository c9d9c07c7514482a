import { useRef, useState } from 'preact/hooks';
import type { ImportSummary } from '../../lib/exchange/import-summary.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { t } from '../wording/words.ts';
import type { LibrarySession } from './library-session.ts';

interface Chosen {
  readonly fileName: string;
  readonly text: string;
}

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'planned'; readonly file: Chosen; readonly summary: ImportSummary }
  | { readonly kind: 'done'; readonly summary: ImportSummary };

/** A file comes in two steps: first what it would do, and only then, on a second press, it is done. */
export function ImportPanel({ session }: { readonly session: LibrarySession }) {
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const input = useRef<HTMLInputElement>(null);
  const { ask } = session.ports;

  async function plan(file: File | undefined) {
    if (!file) return;
    const chosen = { fileName: file.name, text: await file.text() };
    const planned = await ask('library.planImport', chosen);
    setStep(
      planned.ok
        ? { kind: 'planned', file: chosen, summary: planned.value }
        : { kind: 'refused', message: planned.problem.message },
    );
  }
  async function carryOut(file: Chosen) {
    const imported = await ask('library.import', file);
    if (!imported.ok) return setStep({ kind: 'refused', message: imported.problem.message });
    setStep({ kind: 'done', summary: imported.value });
    await session.read();
  }

  return (
    <section class="panel" aria-labelledby="import-title">
      <h2 id="import-title">{t('import.title')}</h2>
      <p class="muted">{t('import.why')}</p>
      <section
        class="drop"
        aria-label={t('import.drop')}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void plan(event.dataTransfer?.files[0]);
        }}
      >
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('import.choose')}
          accept=".json,.jsonl,.jsonld,.sayso,.csv,.zip"
          onChange={(event) => {
            void plan(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <Icon name="upload" size={22} />
        <Button onPress={() => input.current?.click()}>{t('import.choose')}</Button>
        <span class="small muted">{t('import.drop')}</span>
      </section>
      <output>
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
      {step.kind === 'planned' && (
        <div class="row">
          <Button look="main" onPress={() => void carryOut(step.file)}>
            {t('import.carryOut')}
          </Button>
          <Button onPress={() => setStep({ kind: 'choose' })}>{t('import.cancel')}</Button>
        </div>
      )}
    </section>
  );
}

const Summary = ({ summary, title }: { readonly summary: ImportSummary; readonly title: string }) => (
  <div class="summary">
    <h3>{title}</h3>
    <dl>
      {entriesOf(summary).map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
    {summary.conflicts > 0 && <p class="small muted">{t('import.conflictsWhy')}</p>}
  </div>
);

const entriesOf = ({ added, updated, identical, conflicts, articles }: ImportSummary): [string, number][] => [
  [t('import.added'), added],
  [t('import.updated'), updated],
  [t('import.identical'), identical],
  [t('import.conflicts'), conflicts],
  [t('import.articles'), articles],
];
