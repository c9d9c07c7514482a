import type { RowProblem } from '../../../lib/exchange/import-format.ts';
import type { ImportSummary } from '../../../lib/exchange/import-summary.ts';
import { number } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';

interface SummaryProps {
  readonly summary: ImportSummary;
  readonly title: string;
}

/** What an import would bring, or brought: in numbers, with what is left out and why. */
export const Summary = ({ summary, title }: SummaryProps) => (
  <div class="summary">
    <h3>{title}</h3>
    <dl>
      {entriesOf(summary).map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
    {summary.conflicts > 0 && <p class="small muted">{t('import.conflictsWhy')}</p>}
    {summary.rowProblems && <RowProblems problems={summary.rowProblems} />}
  </div>
);

const entriesOf = (summary: ImportSummary): [string, number][] => [
  [t('import.added'), summary.added],
  [t('import.updated'), summary.updated],
  [t('import.identical'), summary.identical],
  [t('import.conflicts'), summary.conflicts],
  [t('import.articles'), summary.articles],
  ...optional(t('import.arranged'), summary.arranged),
  ...optional(t('import.leftOut'), summary.leftOut),
];

const optional = (name: string, count: number | undefined): [string, number][] =>
  count === undefined ? [] : [[name, count]];

const PROBLEM_WORDS: Readonly<Record<RowProblem['problem'], () => string>> = {
  'no-content': () => t('import.noContent'),
  'no-address': () => t('import.noAddress'),
};

const RowProblems = ({ problems }: { readonly problems: readonly RowProblem[] }) => (
  <details>
    <summary>{t('import.rowProblems')}</summary>
    <ul class="small">
      {problems.map(({ row, problem }) => (
        <li key={row}>{t('import.row', [String(row), PROBLEM_WORDS[problem]()])}</li>
      ))}
    </ul>
  </details>
);
